package dates

import (
	"slices"
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
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
	puttingOff = lexicon.OfSort("putting off")
	isUnit     = lexicon.OfSort("unit of time")
	declaring  = lexicon.OfSort("declaring")
	ofTrade    = lexicon.OfSort("trade")
)

// tenseAt tells the tense of the clause that a date stands in: what the words
// right before it say ("ahead of Tuesday"), else that of a finite verb right
// after it ("on Tuesday said"), else of the nearest verb before it in its
// sentence, else of the first after it.
func (d *document) tenseAt(at page.Span) clauseTense {
	i := d.SentenceAt(at.Start)
	if i < 0 {
		return unknownTense
	}
	tokens, here, end := d.Around(at, d.Sentences[i])
	if t := leadTense(tokens, here, end); t != unknownTense {
		return t
	}
	if end+1 < len(tokens) && tokens[end+1].Tag == "TO" && Scheduled[tokens[end].Text] && tokenFrom(tokens, end+2).Tag == "VB" {
		return futureTense // a headline's "Friday set to be hottest day"
	}
	if end < len(tokens) && page.IsFiniteTag(tokens[end].Tag) {
		if t := relativeTense(tokens[:here]); t != unknownTense {
			return t
		}
		return verbTense(tokens, end)
	}
	if t, ok := tenseBefore(tokens, here, end); ok {
		return t
	}
	return tenseAfter(tokens, end)
}

// tenseBefore is the tense that the words before a date at the tokens [here,end) tell,
// the nearest first; not ok where they tell none.
func tenseBefore(tokens []page.Token, here, end int) (tense clauseTense, ok bool) {
	for j := here - 1; j >= 0; j-- {
		t := &tokens[j]
		switch {
		case j < here-1 && lookingBack[strings.ToLower(t.Text)]:
			return pastTense, true // "after beating her on Tuesday, he must …"
		case j >= here-2 && (t.Tag == "WP" || t.Tag == "WDT"):
			return tenseOfWho(tokens, end), true
		case (t.Tag == "VBD" || t.Tag == "VBN") && leaves(tokens[:j]):
			continue // "could leave millions stranded on Tuesday"
		case (t.Tag == "VBD" || t.Tag == "VBN") && j < here-2 && offering[t.Text]:
			if gatherings[strings.ToLower(tokens[here-2].Text)] {
				return futureTense, true // "he had offered elections on November 14"
			}
			return unknownTense, true // what was offered for a date may lie ahead of it
		case schedules(tokens, j, here), bidsTo(tokens, j, here):
			return futureTense, true
		}
		if tense := verbTense(tokens, j); tense != unknownTense {
			if tense == presentTense && here-j <= farSchedule && scheduling[t.Text] {
				return futureTense, true // "which begins Monday"
			}
			return tense, true
		}
	}
	return unknownTense, false
}

// tenseOfWho is the tense of the verb that follows a date after "who": "critics who on
// Sunday called …".
func tenseOfWho(tokens []page.Token, end int) clauseTense {
	for k := end; k < len(tokens) && k < end+4; k++ {
		if t := verbTense(tokens, k); t != unknownTense {
			return t
		}
	}
	return pastTense
}

// tenseAfter is the tense of the first verb from token end on, up to another clause's.
func tenseAfter(tokens []page.Token, end int) clauseTense {
	for j := end; j < len(tokens); j++ {
		if tokens[j].Text == "," && j+1 < len(tokens) && tokens[j+1].Tag == "CC" && j > end {
			break
		}
		if t := verbTense(tokens, j); t != unknownTense {
			return t
		}
	}
	return unknownTense
}

// nearSchedule is how many tokens before a date a verb that schedules it may stand, and
// farSchedule where its tag says that it is a verb in the present.
const nearSchedule, farSchedule = 6, 14

// schedules tells whether token j is a verb in the present that schedules what a date
// at token here is of, though it was taken for another word: "Carlisle travel to Port
// Vale on Tuesday", where a team is many, "the season ends on 12 May".
func schedules(tokens []page.Token, j, here int) bool {
	if j == 0 || here-j > nearSchedule || !scheduling[tokens[j].Text] {
		return false
	}
	switch tokens[j].Tag {
	case "VB", "NN":
		return tokens[j-1].Tag == "," || strings.HasPrefix(tokens[j-1].Tag, "NNP")
	case "VBD":
		return true
	case "NNS":
		return !slices.ContainsFunc(tokens, func(t page.Token) bool { return page.IsFiniteTag(t.Tag) })
	}
	return false
}

// bidsTo tells whether token j is a past after which an infinitive lies ahead: "ordered
// flags to be lowered on Friday".
func bidsTo(tokens []page.Token, j, here int) bool {
	return tokens[j].Tag == "VBD" && j < here-2 && bidding[tokens[j].Text] &&
		slices.ContainsFunc(tokens[j+1:here], func(t page.Token) bool { return t.Tag == "TO" })
}

// leaves tells whether the words before a participle are a verb that it completes,
// and its object.
func leaves(before []page.Token) bool {
	const near = 4
	for j := len(before) - 1; j >= max(0, len(before)-near); j-- {
		switch before[j].Text {
		case "leave", "keep", "see", "have", "get":
			return before[j].Tag == "VB"
		}
	}
	return false
}

// relativeTense is the tense of a relative clause that the tokens end with: "a
// trial which began in", where a verb that follows is the main clause's.
func relativeTense(before []page.Token) clauseTense {
	const near = 6
	for j := len(before) - 1; j > 0 && j >= len(before)-near; j-- {
		if before[j].Text == "," {
			break
		}
		opener := &before[j-1]
		if t := verbTense(before, j); t != unknownTense && (opener.Tag == "WDT" || opener.Tag == "WP" || opener.Text == "that") {
			return t
		}
	}
	return unknownTense
}

// staying are the verbs whose participle is no past tense: "stay shut".
var staying = map[string]bool{
	"stay": true, "stays": true, "remain": true, "remains": true, "be": true, "is": true, "are": true, "keep": true, "keeps": true,
}

// fixedFor tells whether the words before "for" fix a day: "set a vote for Sunday".
func fixedFor(before []page.Token) bool {
	const near = 7 // tokens from the verb to its day
	for j := len(before) - 1; j >= max(0, len(before)-near); j-- {
		w := strings.ToLower(before[j].Text)
		if w == "tickets" || w == "plans" || fixing[w] && (strings.HasPrefix(before[j].Tag, "VB") && before[j].Tag != "VB") {
			return true
		}
	}
	return false
}
