package lexicon

import "strings"

// Words of closed classes that more than one stage asks for.

// IsFirstOrSecond tells pronouns of the first and second person; "US" is none.
func IsFirstOrSecond(word string) bool {
	switch word {
	case "I", "me", "Me", "my", "My", "you", "You", "your", "Your", "we", "We", "us", "our", "Our", "mine", "yours", "ours", "myself", "yourself", "ourselves":
		return true
	}
	return false
}

// IsDemonstrative tells words that point: "this", "those".
func IsDemonstrative(word string) bool {
	switch word {
	case "this", "that", "these", "those", "This", "That", "These", "Those":
		return true
	}
	return false
}

// Temporal tells words for times, which stand where a noun would.
var Temporal = OfSort("temporal")

// Perceives tells verbs whose object is seen, heard, shown or remembered to do what a
// participle behind it says.
var Perceives = OfSortFolded("perceives")

// Works are nouns that a title stands after.
var Works = map[string]bool{
	"album": true, "anthology": true, "ballad": true, "ballet": true, "bestseller": true, "blockbuster": true, "book": true, "cartoon": true,
	"classic": true, "comedy": true, "concerto": true, "documentary": true, "drama": true, "episode": true, "exhibition": true, "exhibit": true,
	"film": true, "game": true, "hit": true, "hymn": true, "magazine": true, "memoir": true, "movie": true, "musical": true, "novel": true,
	"opera": true, "painting": true, "play": true, "poem": true, "podcast": true, "program": true, "programme": true, "sculpture": true,
	"sequel": true, "series": true, "show": true, "single": true, "sitcom": true, "song": true, "soundtrack": true, "symphony": true,
	"thriller": true, "track": true, "trilogy": true, "videogame": true, "website": true, "hashtag": true,
}

// IsPartisan tells a word for one of a party from one for an office.
var IsPartisan = OfSort("partisan")

// UnknownNumber tells the numbers that bring things in: "three men".
var UnknownNumber = OfSort("number word")

// OnlySays tells the verbs that report and do nothing more.
var OnlySays = OfSort("only says")

// IsBarePast tells verbs that stand in the past as they are, and could be nouns.
var IsBarePast = OfSort("bare past")

// IsKin tells words for members of a family.
func IsKin(s string) bool {
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

// IsArticle tells articles, and "one" in the place of one.
func IsArticle(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "one", "One":
		return true
	}
	return false
}

// IsObjective tells the pronouns that are never a subject, for one who is another
// than the subject.
func IsObjective(word string) bool {
	switch word {
	case "him", "her", "them":
		return true
	}
	return false
}

// IsPeopleInGeneral tells pronouns for people in general, which the tagger takes for nouns.
func IsPeopleInGeneral(s string) bool {
	switch s {
	case "everyone", "everybody", "anyone", "anybody", "someone", "somebody":
		return true
	}
	return false
}

// IsGenerational tells what tells a son from his father of the same name: "Jr.", "III".
func IsGenerational(s string) bool {
	switch strings.TrimSuffix(s, ".") {
	case "Jr", "Sr", "II", "III", "IV", "Jnr", "Snr":
		return true
	}
	return false
}

// TakesTold tells the verbs that take whom something is said to right after them.
func TakesTold(verb string) bool {
	switch strings.ToLower(verb) {
	case "told", "tell", "tells", "telling", "remind", "reminded", "reminds", "reminding", "assure", "assured", "assures", "assuring",
		"inform", "informed", "informs", "informing", "notify", "notified", "notifies", "notifying", "persuade", "persuaded", "persuading", "convince", "convinced", "convincing":
		return true
	}
	return false
}

// Asking are verbs of asking.
var Asking = map[string]bool{
	"asked": true, "asks": true, "demanded": true, "demands": true, "enquired": true, "inquired": true, "pressed": true, "presses": true,
	"queried": true, "wanted to know": true, "wondered": true, "wonders": true,
}

// IsBe tells the present forms of "be", cut short ones too.
func IsBe(w string) bool {
	return w == "is" || w == "are" || w == "’s" || w == "'s" || w == "’re" || w == "'re" || w == "am"
}

// IsHave tells the present forms of "have", cut short ones too.
func IsHave(w string) bool {
	return w == "has" || w == "have" || w == "’ve" || w == "'ve"
}

// LightWord tells whether a word may begin in lower case within a title.
func LightWord(w string) bool {
	switch strings.TrimRight(w, ",.:;!?") {
	case "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "but", "nor", "as", "vs", "v", "de", "la", "du":
		return true
	}
	return false
}

// KinNouns are the nouns for somebody of somebody.
var KinNouns = WordSet("kin-nouns")

// IsPartyMark tells "R-Texas", "D-Mass.".
func IsPartyMark(s string) bool {
	return len(s) > 3 && s[1] == '-' && strings.ContainsRune("RDI", rune(s[0])) && s[2] >= 'A' && s[2] <= 'Z'
}

// IsAgeToken tells a figure that may be an age: of three digits at most.
func IsAgeToken(s string) bool {
	return len(s) > 0 && len(s) < 4 && strings.Trim(s, "0123456789") == ""
}

// IsOwner tells what may stand before what somebody is, in the place of an article: "his wife", "former mayor".
func IsOwner(s string) bool {
	switch s {
	case "his", "her", "its", "their", "whose", "another", "former", "then", "once":
		return true
	}
	return false
}

// IsClause tells the words that open a clause about a noun.
func IsClause(s string) bool { return s == "who" || s == "which" || s == "that" }

// IsDeterminer tells what opens a noun phrase.
func IsDeterminer(s string) bool {
	switch s {
	case "a", "an", "the", "A", "An", "The", "his", "her", "its", "their", "His", "Her", "Its", "Their", "another", "Another", "whose":
		return true
	}
	return false
}

// IsCopula tells verbs by which somebody is said to be something.
func IsCopula(s string) bool {
	switch s {
	case "is", "was", "became", "becomes", "remains", "remained":
		return true
	}
	return false
}

// IsKunya tells the words for mother and father that an Arabic name by a child's
// begins with.
func IsKunya(word string) bool {
	return word == "umm" || word == "abu" || word == "um" || word == "oum"
}

// IsPossessivePronoun tells "his" and "her".
func IsPossessivePronoun(s string) bool {
	switch s {
	case "his", "her", "His", "Her":
		return true
	}
	return false
}

// IsOpening tells an opening bracket.
func IsOpening(s string) bool { return s == "(" || s == "[" }

// IsClosing tells a closing bracket.
func IsClosing(s string) bool { return s == ")" || s == "]" }

// IsTeam tells the last words of teams' names, by which alone they go too.
var IsTeam = OfSort("team")

// IsCorporate tells words that end the names of firms.
var IsCorporate = OfSort("corporate")

// SpanOfTime tells words for how long after another thing one was: "A day after".
var SpanOfTime = OfSortFolded("spans of time")

// Causes tells whether a verb takes a noun phrase and what that does: "made Doe
// believe".
var Causes = OfSortFolded("causes")

// Moves tells verbs by which somebody is brought to do something: "prompted Doe to ask".
var Moves = OfSort("moves")

// Answering are verbs of saying that turn to what somebody else has just said.
var Answering = map[string]bool{
	"answered": true, "countered": true, "fired back": true, "hit back": true, "rejoined": true, "replied": true, "responded": true,
	"retorted": true, "shot back": true, "snapped back": true, "answers": true, "counters": true, "fires back": true, "hits back": true,
	"replies": true, "responds": true, "retorts": true, "shoots back": true,
}

// IsUttering tells nouns for what somebody has said.
var IsUttering = OfSort("uttering")

// Sends tells verbs that take whom a text goes to before it.
var Sends = OfSort("sending")

// SomeWord tells words for a number of people.
var SomeWord = OfSortFolded("part of many")

// IsSpeech tells nouns for what is said at length.
var IsSpeech = OfSort("speech")

// SomeOfThem tells words that stand for some of those spoken of.
var SomeOfThem = OfSortFolded("some of them")
