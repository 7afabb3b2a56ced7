package page

import (
	"strings"

	"github.com/jdkato/prose/v3/tag"

	"dateline/briefs/extract/lexicon"
)

// The tags that the model gets wrong in today's news: what it was made on is older, and
// has other words.

// retagging gives a word the tag that it has in truth, where it stands as in an example.
type retagging struct {
	from  string // the tags, parted by spaces, that the model gives it; "": any
	to    string
	words string // the words, parted by spaces, that it is for; "": any
	where func(w wordIn) bool
}

func anywhere(wordIn) bool { return true }

// mended gives the tag of a word where the model's is known to be wrong, or "".
func mended(words []tag.Token, i int) string {
	w := wordIn{words, i}
	byTag, ok := retaggingsOf[words[i].Tag]
	if !ok {
		byTag = retaggingsOf[""]
	}
	byWord := retaggingsOfWord[words[i].Text]
	for len(byTag) > 0 || len(byWord) > 0 {
		var n int // the next in the table's order
		if len(byWord) == 0 || len(byTag) > 0 && byTag[0] < byWord[0] {
			n, byTag = byTag[0], byTag[1:]
		} else {
			n, byWord = byWord[0], byWord[1:]
			if !retaggings[n].isFrom(words[i].Tag) {
				continue
			}
		}
		if retaggings[n].where(w) {
			return retaggings[n].to
		}
	}
	return ""
}

// isFrom tells whether a retagging is for words to which the model gives a tag.
func (r *retagging) isFrom(tag string) bool {
	if r.from == "" {
		return true
	}
	for from := range strings.FieldsSeq(r.from) {
		if from == tag {
			return true
		}
	}
	return false
}

// retaggingsOf are those for any word that may apply by the tag that the model gives it, as indices into
// retaggings in their order; those of "" may apply to a word of any other tag.
var retaggingsOf = retaggingsByTag()

// retaggingsOfWord are those for one word alone.
var retaggingsOfWord = retaggingsByWord()

func retaggingsByTag() map[string][]int {
	by := map[string][]int{"": nil}
	for i := range retaggings {
		for _, from := range strings.Fields(retaggings[i].from) {
			by[from] = nil
		}
	}
	for from := range by {
		for i := range retaggings {
			if r := &retaggings[i]; r.words == "" && (r.from == "" || from != "" && r.isFrom(from)) {
				by[from] = append(by[from], i)
			}
		}
	}
	return by
}

func retaggingsByWord() map[string][]int {
	by := map[string][]int{}
	for i := range retaggings {
		for _, word := range strings.Fields(retaggings[i].words) {
			by[word] = append(by[word], i)
		}
	}
	return by
}

// retaggings are tried in this order.
var retaggings = []retagging{
	// "press conference"
	{"", "NN", "press", func(w wordIn) bool { return isPressNoun(w.next().Text) }},
	// "the accused", but not "the accused officer"
	{"", "NN", "", func(w wordIn) bool {
		return isParticipleNoun(w.text()) && !w.first() && lexicon.IsArticle(w.last().Text) && w.next().Tag[0] != 'N' && w.next().Tag[0] != 'J'
	}},
	// "the mayor writes in the book that"
	{"NNS", "VBZ", "", func(w wordIn) bool { return !w.first() && isOnlyVerb(w.text()) }},
	{"NN", "VBP", "", func(w wordIn) bool { return !w.first() && isOnlyVerb(w.text()) }},
	// "Doe wryly noted"
	{"NN", "RB", "", func(w wordIn) bool {
		return !w.first() && strings.HasSuffix(w.text(), "ly") && IsFiniteTag(w.next().Tag) && strings.HasPrefix(w.last().Tag, "NNP") && lexicon.Describes(w.text()) == ""
	}},
	// "ministers loyal to Doe"
	{"", "JJ", "", func(w wordIn) bool { return w.tag()[0] == 'V' && isNoVerb(w.text()) }},
	// "The dossier, drawn from talks with many,"
	{"NN", "VBN", "", func(w wordIn) bool { return isParticipleForm(w.text()) }},
	// "has long argued"
	{"JJ VBN", "RB", "long", func(w wordIn) bool { return w.inPerfect() }},
	// "has since said"
	{"", "RB", "since", func(w wordIn) bool { return w.inPerfect() }},
	// "the 61-year-old tweeted"
	{"JJ VBN NN", "VBD", "", func(w wordIn) bool {
		return strings.HasSuffix(w.last().Text, "-year-old") && !w.final() && lexicon.Describes(w.next().Text) == "" && w.isPast()
	}},
	// "Doe (R-Ohio) shot back"
	{"NN", "VBD", "", func(w wordIn) bool {
		return !w.first() && w.nextIs("back", "out") && !w.lastHas("DT", "JJ") && w.isPast()
	}},
	// "Doe, 61, released a statement"
	{"VBN", "VBD", "", func(w wordIn) bool {
		return w.i > 2 && !w.final() && w.lastIs(",") && w.at(-2).Tag == "CD" && w.at(-3).Text == "," && !w.nextHas("IN", "TO")
	}},
	// "Doe views it as"
	{"NNS", "VBZ", "views regards sees", func(w wordIn) bool {
		return !w.first() && !w.final() && !w.lastHas("DT", "JJ", "PRP$", "POS") && asFollows(w.words, w.i)
	}},
	// "Doe of Kent echoed Roe"
	{"NN JJ VBN FW", "VBD", "", func(w wordIn) bool {
		return w.lastHas("NNP") && w.nextHas("NNP") && strings.HasSuffix(w.text(), "ed")
	}},
	// "the lawyer whom Doe hired urged Roe"
	{"VBN JJ", "VBD", "", wordIn.isSecondPast},
	// "not authorized to speak dismissed it", "to speak insisted that"
	{"JJ", "VBD", "", func(w wordIn) bool {
		return w.isPast() && (w.nextHas("PRP") || w.nextIs("that") && w.lastHas("VB"))
	}},
	// "shook her hand and described Kent as"
	{"JJ", "VBD", "", func(w wordIn) bool {
		return w.lastIs("and", "but") && w.nextHas("NNP") && w.i+2 < len(w.words) && w.at(2).Text == "as" && w.isPast()
	}},
	// "the woman accusing Doe of fraud called it"
	{"VBN", "VBD", "", func(w wordIn) bool { return w.behindNoun() && w.nextIs("it", "him", "them", "us", "me") && w.isPast() }},
	// "a lawyer loyal to Doe"
	{"NN", "JJ", "loyal", func(w wordIn) bool { return w.nextIs("to") }},
	// "people close to Doe"
	{"VBP VB", "RB", "close", func(w wordIn) bool { return w.lastHas("NNS") && w.nextIs("to") }},
	// "one person briefed on it"
	{"", "VBN", "briefed", func(w wordIn) bool { return w.tag()[0] == 'N' && w.nextHas("IN", "RB") }},
	// "the woman next door"
	{"", "RB", "", func(w wordIn) bool {
		return w.is("next") && w.nextIs("door") && w.lastHas("NN") || w.is("door") && w.lastIs("next") && w.at(-2).Tag == "NN"
	}},
	// "people briefed on it"
	{"VBP", "VBD", "", func(w wordIn) bool {
		return strings.HasSuffix(w.text(), "ed") && !strings.HasSuffix(w.text(), "eed") && len(w.text()) > 5
	}},
	// "A note on the site last night read:", “…,” a letter from Doe read.
	{"NN", "VBD", "", func(w wordIn) bool {
		return w.is("read") && (w.nextHas(":", "``") || w.nextIs(",") && w.at(2).Tag == "``" || w.nextHas(".") && (w.lastHas("NNP") || IsAmongTwo(w.last().Text)))
	}},
	// "accused her of alleged “…”"
	{"", "JJ", "alleged", func(w wordIn) bool { return w.tag()[0] == 'V' && w.lastIs("of", "the", "an") }},
	// "a vote that failed felt like"
	{"NN NNS", "VBD", "felt", func(w wordIn) bool {
		return !w.first() && !lexicon.IsArticle(w.last().Text) && w.nextHas("IN")
	}},
	// "signs warning of", "a banner reading:"
	{"NN", "VBG", "warning reading", func(w wordIn) bool {
		return !w.first() && lexicon.Describes(w.last().Text) == "text" && w.lastHas("NN", "NNS") && w.nextHas("IN", "``", ":")
	}},
	// "which bills itself as"
	{"NNS", "VBZ", "", func(w wordIn) bool {
		return !w.first() && w.lastHas("WDT", "WP") && w.nextHas("PRP") && strings.HasSuffix(w.text(), "s")
	}},
	// "has in the past described it"
	{"NN", "VBD", "", func(w wordIn) bool {
		return w.lastIs("past") && w.i > 2 && w.at(-2).Text == "the" && w.at(-3).Text == "in" && w.isPast()
	}},
	{"", ":", "|", anywhere},
	// "a source close to Doe"
	{"NN", "JJ", "close", func(w wordIn) bool { return w.nextIs("to") }},
	{"IN", "NNP", "Under", func(w wordIn) bool { return w.nextIs("Secretary") }},
	// "Said another trader,", "Said Jane Doe of Kent, “…”"
	{"", "VBD", "", func(w wordIn) bool {
		return w.first() && w.is("Said") && w.tag()[0] != 'V' && (w.nextHas("DT") || w.nextHas("NNP") && leadsToQuote(w.words))
	}},
	// "Doe, head of the board, today called for"
	{"VBN", "VBD", "", func(w wordIn) bool { return w.i > 1 && w.at(-2).Text == "," && w.lastIs("today", "yesterday") }},
	// "calling the plan put forward by Doe a mess"
	{"VBD", "VBN", "", wordIn.isDoneBy},
	// "alleged that Doe and Roe are"
	{"DT", "IN", "that", func(w wordIn) bool { return w.nextHas("NNP", "NNPS") && isSaying(w.last()) }},
	// "and compared everyone"
	{"VBN", "VBD", "", func(w wordIn) bool { return w.lastHas("CC") && lexicon.IsPeopleInGeneral(w.next().Text) }},
	// "would brand the plan", "to label it"
	{"NN", "VB", "", func(w wordIn) bool { return w.lastHas("MD", "TO") && w.beforeObject() && isNamer(w.text()) }},
	// “…,” Doe notes in the letter
	{"NNS", "VBZ", "", func(w wordIn) bool {
		return w.lastHas("NNP") && closesBeforeName(w.words, w.i-1) && isSaying(tag.Token{Text: w.text(), Tag: "VBZ"}) && w.nextHas("IN", "DT", "RB", "TO")
	}},
	// "Jane Doe leans back in her chair"
	{"NNS", "VBZ", "", func(w wordIn) bool {
		return w.lastHas("NNP") && w.i > 1 && w.at(-2).Tag == "NNP" && isWayOff(w.next().Text) && lexicon.Describes(w.text()) == ""
	}},
	// "Doe, in her talks, tries to"
	{"NNS", "VBZ", "", func(w wordIn) bool {
		return w.lastIs(",") && w.nextHas("TO") && w.is("tries", "plans", "hopes", "claims", "aims", "vows")
	}},
	// "Part of the sheet reads,"
	{"NNS", "VBZ", "reads", func(w wordIn) bool {
		return w.behindNoun() && (w.nextIs(",", "in") || w.nextHas(":", "``"))
	}},
	// "the group bills itself as"
	{"NNS", "VBZ", "", func(w wordIn) bool {
		return !w.first() && w.behindNoun() && w.nextIs("itself", "himself", "herself", "themselves")
	}},
	// "the farm widows' group"
	{"VBZ", "NNS", "", func(w wordIn) bool {
		return !w.first() && w.nextIs("'") && strings.HasPrefix(w.at(2).Tag, "N") && w.behindNoun()
	}},
	// "his nightly programme"
	{"VB VBP", "NN", "", func(w wordIn) bool {
		return w.lastHas("RB") && w.i > 1 && (w.at(-2).Tag == "PRP$" || w.at(-2).Tag == "DT") && strings.HasSuffix(w.last().Text, "ly")
	}},
	// “…,” said a calmer Doe.
	{"NN", "JJR", "", wordIn.isMoodOfSpeaker},
	{"", "NN", "noon", func(w wordIn) bool { return w.tag()[0] != 'N' }},
	// "between 0 and 0.25 percent"
	{"-NONE-", "CD", "", func(w wordIn) bool { return IsFigure(w.text()[0]) }},
	{"NN", "VBD", "rang", anywhere},
	// "The second brands Doe"
	{"NNS", "VBZ", "", func(w wordIn) bool { return !w.first() && IsAmongTwo(w.last().Text) && w.nextHas("NNP", "PRP") }},
	// "saw him brand those who"
	{"NN", "VB", "", func(w wordIn) bool {
		return w.i > 1 && w.lastHas("PRP") && lexicon.IsObjective(w.last().Text) && lexicon.Perceives(w.at(-2).Text) && w.nextHas("PRP", "DT")
	}},
	// "the first read"
	{"NN JJ", "VBD", "", func(w wordIn) bool { return !w.first() && IsAmongTwo(w.last().Text) && w.isPast() }},
	// "running back Jon Doe"
	{"", "NN", "", func(w wordIn) bool {
		return w.is("running") && w.nextIs("back") && w.at(2).Tag == "NNP" || w.is("back") && w.lastIs("running") && w.nextHas("NNP")
	}},
	// "numbers released by the department indicate that"
	{"NN", "VBP", "", func(w wordIn) bool {
		return w.nextIs("that") && w.behindNoun() && IsPastCue(w.text()+"d", "that") && !lexicon.IsCueNoun(w.text())
	}},
	// "their statement of Wednesday reads"
	{"NNS", "VBZ", "", func(w wordIn) bool {
		return lexicon.Temporal(w.last().Text) && isSayingText(w.text()) && (w.nextHas(".", ",") || w.nextIs("that", ":"))
	}},
	// "his media aide"
	{"RB", "NN", "", func(w wordIn) bool { return lexicon.Describes(w.text()) == "person" }},
	{"", "RB", "likewise afterwards afterward thereafter beforehand", anywhere},
	// "sentenced her to eighteen months"
	{"VB", "CD", "", func(w wordIn) bool { return w.lastHas("TO") && isNumberWord(w.text()) }},
	// "said that they would stay and denounced it"
	{"VB", "VBD", "", func(w wordIn) bool {
		return w.lastIs("and") && strings.HasSuffix(w.text(), "ed") && IsPastCue(w.text(), w.next().Text)
	}},
	// "did not interview Doe"
	{"NN", "VB", "", func(w wordIn) bool { return w.i > 1 && w.lastIs("not", "n't", "n’t") && isDoing(w.at(-2).Text) }},
	// "As the Kent Globe reports,"
	{"NNS", "VBZ", "", func(w wordIn) bool { return w.nextIs(",") && asBefore(w.words, w.i) }},
	// "the stations both quoted an officer"
	{"VBN", "VBD", "", func(w wordIn) bool {
		return w.i > 1 && w.lastIs("both", "all", "each") && (w.at(-2).Tag == "NNS" || w.at(-2).Tag == "NNPS" || w.at(-2).Tag == "NNP")
	}},
	// "by first telling listeners"
	{"JJ", "RB", "first", func(w wordIn) bool { return w.lastHas("IN") && w.nextHas("VBG") }},
	// "which reviewers accused of"
	{"VBZ", "NNS", "", func(w wordIn) bool { return w.nextHas("VBN", "VBD") && lexicon.Describes(w.text()) == "people" }},
	// ", Radio Kent and Channel 6 report."
	{"NN", "VBP", "report", func(w wordIn) bool { return endsPair(w.words, w.i) }},
	// "saw Doe accuse Roe of"
	{"IN", "VB", "", func(w wordIn) bool { return isBareVerb(w.text()) }},
	// "the captains guild replied"
	{"VBP VB", "NN", "", func(w wordIn) bool {
		return !w.first() && IsFiniteTag(w.next().Tag) && w.last().Tag[0] != 'P' && lexicon.Describes(w.text()) != ""
	}},
	// "those who got in chanted “…”"
	{"", "IN", "beside", anywhere},
	{"NN", "VB", "apologize apologise recuse retract disavow", anywhere},
	{"IN", "RP", "in out up off on down by", func(w wordIn) bool {
		return IsVerbTag(w.last().Tag) && w.at(2).Tag == "``" && IsPastCue(w.next().Text, w.at(2).Text)
	}},
	{"JJ NN VBN", "VBD", "", func(w wordIn) bool {
		return w.lastIs("in", "out", "up", "off", "on", "down", "by") && w.nextHas("``") && w.isPast() && !w.is("alleged", "purported")
	}},
	// "Doe, asked if she believed that, replied"
	{"IN", "DT", "that", func(w wordIn) bool {
		return w.i > 0 && IsVerbTag(w.last().Tag) && w.nextIs(",") && isSaying(w.at(2)) && w.at(2).Tag != "VBG"
	}},
	// "Doe, who wrote that bill, said"
	{"IN", "DT", "that", func(w wordIn) bool {
		return w.nextHas("NN") && lexicon.Describes(w.next().Text) == "text" && w.i > 0 && IsVerbTag(w.last().Tag) && w.at(2).Tag == ","
	}},
	{"VBG", "NN", "evening", anywhere},
	// "Halfway through the hour"
	{"", "RB", "", func(w wordIn) bool { return w.first() && w.is("Halfway", "Midway", "Partway") && w.nextHas("IN") }},
	// "Outside, those who"
	{"", "RB", "", func(w wordIn) bool {
		return w.first() && w.is("Outside", "Inside", "Elsewhere", "Nearby") && w.nextIs(",")
	}},
	// "which Doe, 72, promises in every speech"
	{"NNS", "VBZ", "", func(w wordIn) bool {
		class, _ := lexicon.CueOf(w.text(), w.next().Text)
		return w.i > 2 && w.lastIs(",") && w.at(-2).Tag == "CD" && w.at(-3).Text == "," && class != lexicon.NoCue && w.nextHas("IN", "DT", "PRP", "PRP$", "TO")
	}},
	// "ward councillor Jane Doe"
	{"WP", "NN", "", func(w wordIn) bool { return !strings.HasPrefix(strings.ToLower(w.text()), "wh") }},
	// "heard of the warning “…”"
	{"VBG", "NN", "", func(w wordIn) bool {
		return w.lastHas("DT") && (w.nextHas("``", ".") || w.nextIs(",")) && lexicon.IsCueNoun(w.text())
	}},
	// "a review leaked to the press in March found that"
	{"VBD", "VBN", "", wordIn.isPutOut},
	{"NN", "JJ", "teenage", anywhere},
	{"VBZ JJ", "NNS", "emails transcripts documents", func(w wordIn) bool { return !w.lastHas("NNP", "PRP", "NN", "NNS") }},
	// “…,” the emails show.
	{"NN VB JJ", "VBP", "show state reveal suggest indicate", func(w wordIn) bool {
		return lexicon.Describes(w.last().Text) == "text" && w.lastHas("NNS", "NN") && (w.nextHas(".") || w.nextIs(",", "that"))
	}},
	{"NNS", "VBZ", "shows states reveals suggests indicates", func(w wordIn) bool {
		return w.behindNoun() && (w.nextHas(".") || w.nextIs(",", "that"))
	}},
	// "her nephew"
	{"JJ", "NN", "", func(w wordIn) bool { return w.lastHas("PRP$") && lexicon.IsKin(w.text()) }},
	// "his sister works for the city"
	{"NN NNS", "VBZ", "works", func(w wordIn) bool {
		return !w.first() && lexicon.IsKin(w.last().Text) && w.nextHas("IN")
	}},
	// the model's slip: "one user wrote"
	{"`` '' : #", "NN", "", func(w wordIn) bool { return startsWithLetter(w.text()) }},
}
