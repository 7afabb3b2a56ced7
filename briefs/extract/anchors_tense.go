package extract

import (
	"slices"
	"strings"
)

// clauseTense is when a clause says that something is.
type clauseTense uint8

const (
	unknownTense clauseTense = iota
	pastTense
	presentTense
	futureTense
	plannedTense // was to be, whether or not it was: mostly to come
)

// puttingOff are the verbs after which "to" or "until" says when something will be,
// and isUnit the units after which they say up to when something was.
var (
	puttingOff = ofSort("putting off")
	isUnit     = ofSort("unit of time")
	declaring  = ofSort("declaring")
	ofTrade    = ofSort("trade")
)

// tenseAt tells the tense of the clause that a date stands in: what the words
// right before it say ("ahead of Tuesday"), else that of a finite verb right
// after it ("on Tuesday said"), else of the nearest verb before it in its
// sentence, else of the first after it.
func (d *document) tenseAt(at span) clauseTense {
	i := d.sentenceAt(at.start)
	if i < 0 {
		return unknownTense
	}
	tokens, here, end := d.around(at, d.sentences[i])
	if t := leadTense(tokens, here, end); t != unknownTense {
		return t
	}
	if end+1 < len(tokens) && tokens[end+1].tag == "TO" && scheduled[tokens[end].text] {
		return futureTense // a headline's "Friday set to be hottest day"
	}
	if end < len(tokens) && isFiniteTag(tokens[end].tag) {
		if t := relativeTense(tokens[:here]); t != unknownTense {
			return t
		}
		return verbTense(tokens, end)
	}
	for j := here - 1; j >= 0; j-- {
		switch {
		case j < here-1 && lookingBack[strings.ToLower(tokens[j].text)]:
			return pastTense // "after beating her on Tuesday, he must …"
		case j >= here-2 && (tokens[j].tag == "WP" || tokens[j].tag == "WDT"):
			// "critics who on Sunday called …": the verb follows
			for k := end; k < len(tokens) && k < end+4; k++ {
				if t := verbTense(tokens, k); t != unknownTense {
					return t
				}
			}
			return pastTense
		}
		if (tokens[j].tag == "VBD" || tokens[j].tag == "VBN") && leaves(tokens[:j]) {
			continue // "could leave millions stranded on Tuesday"
		}
		if (tokens[j].tag == "VBD" || tokens[j].tag == "VBN") && j < here-2 && offering[tokens[j].text] {
			if gatherings[strings.ToLower(tokens[here-2].text)] {
				return futureTense // "he had offered elections on November 14"
			}
			return unknownTense // what was offered for a date may lie ahead of it
		}
		if tag := tokens[j].tag; (tag == "VB" || tag == "NN") && here-j <= 6 && scheduling[tokens[j].text] && j > 0 && (tokens[j-1].tag == "," || strings.HasPrefix(tokens[j-1].tag, "NNP")) {
			return futureTense // "Carlisle travel to Port Vale on Tuesday": a team is many
		}
		if here-j <= 6 && scheduling[tokens[j].text] && j > 0 && (tokens[j].tag == "VBD" || tokens[j].tag == "NNS" && !slices.ContainsFunc(tokens, func(t token) bool { return isFiniteTag(t.tag) })) {
			return futureTense // "the season ends on 12 May": a verb that was taken for a noun or a past
		}
		if tokens[j].tag == "VBD" && j < here-2 && bidding[tokens[j].text] && slices.ContainsFunc(tokens[j+1:here], func(t token) bool { return t.tag == "TO" }) {
			return futureTense // "ordered flags to be lowered on Friday"
		}
		if t := verbTense(tokens, j); t != unknownTense {
			if t == presentTense && here-j <= 6 && scheduling[tokens[j].text] {
				return futureTense // "which begins Monday"
			}
			return t
		}
	}
	for j := end; j < len(tokens); j++ {
		if tokens[j].text == "," && j+1 < len(tokens) && tokens[j+1].tag == "CC" && j > end {
			break // another clause's verb
		}
		if t := verbTense(tokens, j); t != unknownTense {
			return t
		}
	}
	return unknownTense
}

// leaves tells whether the words before a participle are a verb that it completes,
// and its object.
func leaves(before []token) bool {
	const near = 4
	for j := len(before) - 1; j >= max(0, len(before)-near); j-- {
		switch before[j].text {
		case "leave", "keep", "see", "have", "get":
			return before[j].tag == "VB"
		}
	}
	return false
}

// relativeTense is the tense of a relative clause that the tokens end with: "a
// trial which began in", where a verb that follows is the main clause's.
func relativeTense(before []token) clauseTense {
	const near = 6
	for j := len(before) - 1; j > 0 && j >= len(before)-near; j-- {
		if before[j].text == "," {
			break
		}
		if t := verbTense(before, j); t != unknownTense && (before[j-1].tag == "WDT" || before[j-1].tag == "WP" || before[j-1].text == "that") {
			return t
		}
	}
	return unknownTense
}

// mostAround is how many tokens on each side of a date are looked at: more than
// any clause has, and a bound on a sentence without an end.
const mostAround = 80

// around gives the tokens of a sentence around a date, and which of them are
// the date's.
func (d *document) around(at span, s sentence) (tokens []token, first, last int) {
	find := func(offset int) int {
		low, high := s.first, s.last
		for low < high {
			if mid := (low + high) / 2; d.tokens[mid].start < offset {
				low = mid + 1
			} else {
				high = mid
			}
		}
		return low
	}
	first, last = find(at.start), find(at.end)
	from, to := max(s.first, first-mostAround), min(s.last, last+mostAround)
	return d.tokens[from:to], first - from, last - from
}

func isFiniteTag(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

// staying are the verbs whose participle is no past tense: "stay shut".
var staying = map[string]bool{
	"stay": true, "stays": true, "remain": true, "remains": true, "be": true, "is": true, "are": true, "keep": true, "keeps": true,
}

// verbTense tells what the token j says of its clause's tense.
func verbTense(tokens []token, j int) clauseTense {
	t := &tokens[j]
	next := func(n int) *token {
		if j+n < len(tokens) {
			return &tokens[j+n]
		}
		return &token{}
	}
	if t.text == "due" && next(1).text != "to" && j > 0 && (isBe(tokens[j-1].text) || tokens[j-1].text == "was" || tokens[j-1].text == "were" || tokens[j-1].tag == "RB") {
		if isBe(tokens[j-1].text) {
			return futureTense // "figures are due at 2 p.m."
		}
		return plannedTense // "was due near the coast late Friday"
	}
	switch t.tag {
	case "VBD":
		if (t.text == "was" || t.text == "were") && next(1).tag == "TO" && next(2).tag == "VB" {
			return plannedTense // "was to fly home Saturday"
		}
		if scheduled[t.text] && (next(1).text == "for" || next(1).tag == "TO") && !(t.text == "set" || t.text == "planned") {
			return planned(tokens, j) // a participle that was taken for a past tense
		}
		return pastTense
	case "MD":
		return futureTense
	case "VBZ", "VBP":
		n := 1
		for next(n).tag == "RB" && n < 3 {
			n++
		}
		switch {
		case isHave(t.text) && next(n).tag != "TO":
			return pastTense // "has met"
		case next(n).tag == "TO" && next(n+1).tag == "VB" && (isBe(t.text) || isHave(t.text)), scheduled[next(n).text] && isBe(t.text):
			return futureTense // "are to travel", "have to leave by Saturday", "is still expected"
		}
		return presentTense
	case "VB":
		if j > 1 && tokens[j-1].tag == "TO" && scheduled[tokens[j-2].text] {
			return planned(tokens, j-2)
		}
	case "VBN":
		if scheduled[t.text] && (next(1).text == "for" || next(1).tag == "TO" || next(1).tag == "IN" && t.text != "set") {
			return planned(tokens, j)
		}
		for k := j - 1; k >= 0 && k >= j-3; k-- { // its auxiliary tells
			if w := tokens[k].text; isBe(w) || isHave(w) || w == "be" || w == "been" || w == "was" || w == "were" || w == "had" || w == "being" {
				return unknownTense
			}
		}
		if j > 0 && (tokens[j-1].tag == "DT" || tokens[j-1].tag == "IN" || strings.HasPrefix(tokens[j-1].tag, "JJ")) {
			return unknownTense // an adjective
		}
		return pastTense // "the agreement negotiated in December"
	}
	return unknownTense
}

// planned is the tense of what is set for a time by the participle j, or was: "is due
// to begin", "had been due to begin".
func planned(tokens []token, j int) clauseTense {
	tense := futureTense
	for k := max(0, j-3); k < j; k++ {
		switch tokens[k].text {
		case "first", "originally", "initially", "previously":
			return pastTense // and it came otherwise
		case "was", "were", "been", "had":
			tense = plannedTense
		}
	}
	return tense
}

func isBe(w string) bool {
	return w == "is" || w == "are" || w == "’s" || w == "'s" || w == "’re" || w == "'re" || w == "am"
}

func isHave(w string) bool {
	return w == "has" || w == "have" || w == "’ve" || w == "'ve"
}

// scheduled are the words after which an infinitive, or a date, lies ahead.
var scheduled = map[string]bool{
	"scheduled": true, "expected": true, "due": true, "set": true, "slated": true, "planned": true,
	"plan": true, "plans": true, "planning": true, "intends": true, "intend": true, "hopes": true, "hope": true,
	"expects": true, "expect": true, "wants": true, "want": true, "ready": true, "going": true, "likely": true,
}

// prospective are the words that put the noun after them into the future: "her
// likely opponent in November".
var prospective = map[string]bool{
	"likely": true, "upcoming": true, "coming": true, "next": true, "forthcoming": true, "prospective": true,
	"planned": true, "proposed": true, "scheduled": true, "potential": true,
}

// fixedFor tells whether the words before "for" fix a day: "set a vote for Sunday".
func fixedFor(before []token) bool {
	const near = 7 // tokens from the verb to its day
	for j := len(before) - 1; j >= max(0, len(before)-near); j-- {
		w := strings.ToLower(before[j].text)
		if w == "tickets" || w == "plans" || fixing[w] && (strings.HasPrefix(before[j].tag, "VB") && before[j].tag != "VB") {
			return true
		}
	}
	return false
}

// fixing are the verbs after which "for" and a day say when something will be.
var fixing = map[string]bool{"set": true, "scheduled": true, "called": true, "planned": true, "booked": true, "sets": true, "calls": true, "fixed": true}

// offering are the verbs in whose past tense a date after their object may be
// still to come.
var offering = map[string]bool{
	"offered": true, "promised": true, "proposed": true, "scheduled": true, "planned": true, "pledged": true,
}

// bidding are the verbs after which an infinitive, and its date, lie ahead of
// their own past.
var bidding = map[string]bool{
	"ordered": true, "urged": true, "invited": true, "vowed": true, "promised": true, "hoped": true, "wanted": true, "planned": true, "intended": true,
}

// gatherings are what is mostly offered for a day to come.
var gatherings = map[string]bool{
	"election": true, "elections": true, "vote": true, "votes": true, "ballot": true, "poll": true, "polls": true,
	"referendum": true, "talks": true, "meeting": true, "meetings": true, "summit": true, "trial": true, "hearing": true, "strike": true,
}

// scheduling are the verbs that tell in the present tense of what is to come.
var scheduling = map[string]bool{
	"begins": true, "begin": true, "starts": true, "start": true, "opens": true, "open": true, "closes": true,
	"ends": true, "runs": true, "expires": true, "airs": true, "arrives": true, "arrive": true, "meets": true, "meet": true,
	"debuts": true, "resumes": true, "resume": true, "reopens": true, "reopen": true, "reconvenes": true, "reconvene": true, "takes": true, "returns": true, "return": true, "heads": true, "leaves": true,
	"turns": true, "vote": true, "votes": true, "holds": true, "faces": true, "face": true, "travels": true, "travel": true,
	"hosts": true, "host": true, "play": true, "plays": true, "appear": true, "appears": true, "visits": true, "visit": true,
	"go": true, "goes": true, "comes": true, "await": true, "awaits": true,
}
