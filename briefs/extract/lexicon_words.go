package extract

import "strings"

// Words of closed classes that more than one stage asks for.

// isFirstOrSecond tells pronouns of the first and second person; "US" is none.
func isFirstOrSecond(word string) bool {
	switch word {
	case "I", "me", "Me", "my", "My", "you", "You", "your", "Your", "we", "We", "us", "our", "Our", "mine", "yours", "ours", "myself", "yourself", "ourselves":
		return true
	}
	return false
}

func isDemonstrative(word string) bool {
	switch word {
	case "this", "that", "these", "those", "This", "That", "These", "Those":
		return true
	}
	return false
}

// temporal tells words for times, which stand where a noun would.
var temporal = ofSort("temporal")

// perceives tells verbs whose object is seen, heard, shown or remembered to do what a
// participle behind it says.
var perceives = ofSortFolded("perceives")

// works are nouns that a title stands after.
var works = map[string]bool{
	"album": true, "anthology": true, "ballad": true, "ballet": true, "bestseller": true, "blockbuster": true, "book": true, "cartoon": true,
	"classic": true, "comedy": true, "concerto": true, "documentary": true, "drama": true, "episode": true, "exhibition": true, "exhibit": true,
	"film": true, "game": true, "hit": true, "hymn": true, "magazine": true, "memoir": true, "movie": true, "musical": true, "novel": true,
	"opera": true, "painting": true, "play": true, "poem": true, "podcast": true, "program": true, "programme": true, "sculpture": true,
	"sequel": true, "series": true, "show": true, "single": true, "sitcom": true, "song": true, "soundtrack": true, "symphony": true,
	"thriller": true, "track": true, "trilogy": true, "videogame": true, "website": true, "hashtag": true,
}

// isPartisan tells a word for one of a party from one for an office.
var isPartisan = ofSort("partisan")

// unknownNumber tells the numbers that bring things in: "three men".
var unknownNumber = ofSort("number word")

// onlySays tells the verbs that report and do nothing more.
var onlySays = ofSort("only says")

// isBarePast tells verbs that stand in the past as they are, and could be nouns.
var isBarePast = ofSort("bare past")

// isKin tells words for members of a family.
func isKin(s string) bool {
	switch strings.TrimPrefix(strings.ToLower(s), "great-") {
	case "father", "mother", "son", "daughter", "brother", "sister", "wife", "husband", "widow", "widower", "cousin", "uncle", "aunt",
		"nephew", "niece", "grandfather", "grandmother", "grandson", "granddaughter", "stepfather", "stepmother", "stepson", "stepdaughter",
		"half-brother", "half-sister", "brother-in-law", "sister-in-law", "son-in-law", "daughter-in-law", "father-in-law", "mother-in-law",
		"dad", "mom", "mum", "hubby", "missus", "nan", "gran", "granny", "grandma", "grandpa", "grandad", "granddad", "parents", "twin",
		"ex-wife", "ex-husband", "spouse", "fiancee", "fiancé", "fiancée", "fiance", "girlfriend", "boyfriend", "partner":
		return true
	}
	return false
}

func isArticle(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "one", "One":
		return true
	}
	return false
}

// isObjective tells the pronouns that are never a subject, for one who is another
// than the subject.
func isObjective(word string) bool {
	switch word {
	case "him", "her", "them":
		return true
	}
	return false
}

// isPeopleInGeneral tells pronouns for people in general, which the tagger takes for nouns.
func isPeopleInGeneral(s string) bool {
	switch s {
	case "everyone", "everybody", "anyone", "anybody", "someone", "somebody":
		return true
	}
	return false
}

func isGenerational(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Jr", "Sr", "II", "III", "IV", "Jnr", "Snr":
		return true
	}
	return false
}

// takesTold tells the verbs that take whom something is said to right after them.
func takesTold(verb string) bool {
	switch strings.ToLower(verb) {
	case "told", "tell", "tells", "telling", "remind", "reminded", "reminds", "reminding", "assure", "assured", "assures", "assuring",
		"inform", "informed", "informs", "informing", "notify", "notified", "notifies", "notifying", "persuade", "persuaded", "persuading", "convince", "convinced", "convincing":
		return true
	}
	return false
}

// asking are verbs of asking.
var asking = map[string]bool{
	"asked": true, "asks": true, "demanded": true, "demands": true, "enquired": true, "inquired": true, "pressed": true, "presses": true,
	"queried": true, "wanted to know": true, "wondered": true, "wonders": true,
}

func isBe(w string) bool {
	return w == "is" || w == "are" || w == "’s" || w == "'s" || w == "’re" || w == "'re" || w == "am"
}

func isHave(w string) bool {
	return w == "has" || w == "have" || w == "’ve" || w == "'ve"
}

// lightWord tells whether a word may begin in lower case within a title.
func lightWord(w string) bool {
	switch strings.TrimRight(w, ",.:;!?") {
	case "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "but", "nor", "as", "vs", "v", "de", "la", "du":
		return true
	}
	return false
}

// kinNouns are the nouns for somebody of somebody.
var kinNouns = wordSet("kin-nouns")

// isPartyMark tells "R-Texas", "D-Mass.".
func isPartyMark(s string) bool {
	return len(s) > 3 && s[1] == '-' && strings.ContainsRune("RDI", rune(s[0])) && s[2] >= 'A' && s[2] <= 'Z'
}

func isAgeToken(s string) bool {
	return len(s) > 0 && len(s) < 4 && strings.Trim(s, "0123456789") == ""
}

func isOwner(s string) bool {
	switch s {
	case "his", "her", "its", "their", "whose", "another", "former", "then", "once":
		return true
	}
	return false
}

func isClause(s string) bool { return s == "who" || s == "which" || s == "that" }

func isDeterminer(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "his", "her", "its", "their", "His", "Her", "Its", "Their", "another", "Another", "whose":
		return true
	}
	return false
}

func isCopula(s string) bool {
	switch s {
	case "is", "was", "became", "becomes", "remains", "remained":
		return true
	}
	return false
}

// isKunya tells the words for mother and father that an Arabic name by a child's
// begins with.
func isKunya(word string) bool {
	return word == "umm" || word == "abu" || word == "um" || word == "oum"
}

func isPossessivePronoun(s string) bool {
	switch s {
	case "his", "her", "His", "Her":
		return true
	}
	return false
}

func isOpening(s string) bool { return s == "(" || s == "[" }

func isClosing(s string) bool { return s == ")" || s == "]" }

// isTeam tells the last words of teams' names, by which alone they go too.
var isTeam = ofSort("team")

// isCorporate tells words that end the names of firms.
var isCorporate = ofSort("corporate")

// spanOfTime tells words for how long after another thing one was: "A day after".
var spanOfTime = ofSortFolded("spans of time")

// causes tells whether a verb takes a noun phrase and what that does: "made Doe
// believe".
var causes = ofSortFolded("causes")

// moves tells verbs by which somebody is brought to do something: "prompted Doe to ask".
var moves = ofSort("moves")

// answering are verbs of saying that turn to what somebody else has just said.
var answering = map[string]bool{
	"answered": true, "countered": true, "fired back": true, "hit back": true, "rejoined": true, "replied": true, "responded": true,
	"retorted": true, "shot back": true, "snapped back": true, "answers": true, "counters": true, "fires back": true, "hits back": true,
	"replies": true, "responds": true, "retorts": true, "shoots back": true,
}

// isUttering tells nouns for what somebody has said.
var isUttering = ofSort("uttering")

// sends tells verbs that take whom a text goes to before it.
var sends = ofSort("sending")

// someWord tells words for a number of people.
var someWord = ofSortFolded("part of many")

// isSpeech tells nouns for what is said at length.
var isSpeech = ofSort("speech")

// someOfThem tells words that stand for some of those spoken of.
var someOfThem = ofSortFolded("some of them")
