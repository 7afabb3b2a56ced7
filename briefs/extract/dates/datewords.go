package dates

import (
	"strconv"
	"strings"
	"sync"

	"dateline/briefs/extract/lexicon"
)

// wordKind says what part a word can play in a time expression; the names are
// those of lexicon/datewords.txt.
type wordKind uint8

const (
	noWord wordKind = iota
	monthWord
	monthShort
	weekdayWord
	weekdaysWord
	weekdayShort
	seasonWord
	partWord
	clockWord
	unitWord
	unitsWord
	longWord
	numberWord
	hundredWord
	ordinalWord
	suffixWord
	decadeWord
	fuzzyWord
	articleWord
	theWord
	halfWord
	betweenWord
	thisWord
	lastWord
	nextWord
	pastWord
	comingWord
	previousWord
	followingWord
	sameWord
	thatWord
	thoseWord
	currentWord
	recentWord
	latestWord
	agoWord
	afterWord
	stageWord
	todayWord
	tonightWord
	refWord
	futureWord
	frequencyWord
	everyWord
	perWord
	eraWord
	zoneWord
	fiscalWord
	ageWord
	prepositionWord
	jointWord
	approxWord
	restWord
	periodWord
	countedWord
	numberedWord
	holidayWord
	occasionWord
	yearPointWord
	overnightWord
	allWord
)

var wordKindNames = map[string]wordKind{
	"month": monthWord, "month-short": monthShort, "weekday": weekdayWord, "weekdays": weekdaysWord,
	"weekday-short": weekdayShort, "season": seasonWord, "part": partWord, "clock": clockWord,
	"unit": unitWord, "units": unitsWord, "long": longWord, "number": numberWord, "hundred": hundredWord,
	"ordinal": ordinalWord, "suffix": suffixWord, "decade": decadeWord, "fuzzy": fuzzyWord,
	"article": articleWord, "the": theWord, "half": halfWord, "between": betweenWord, "this": thisWord,
	"last": lastWord, "next": nextWord, "past": pastWord, "coming": comingWord, "previous": previousWord,
	"following": followingWord, "same": sameWord, "that": thatWord, "those": thoseWord,
	"current": currentWord, "recent": recentWord, "latest": latestWord, "ago": agoWord, "after": afterWord,
	"stage": stageWord, "today": todayWord, "tonight": tonightWord, "ref": refWord, "future": futureWord,
	"frequency": frequencyWord, "every": everyWord, "per": perWord, "era": eraWord, "zone": zoneWord,
	"fiscal": fiscalWord, "age": ageWord, "preposition": prepositionWord, "joint": jointWord,
	"approx": approxWord, "rest": restWord, "period": periodWord, "counted": countedWord,
	"numbered": numberedWord, "occasion": occasionWord, "yearpoint": yearPointWord, "overnight": overnightWord, "all": allWord,
}

// dateWord is a word of the lexicon: the kinds it can be of, and its value as
// each of them.
type dateWord struct {
	kinds    uint64
	values   []kindValue
	holidays []holiday // names of days that begin with this word, longest first
}

type kindValue struct {
	kind  wordKind
	value int
}

// is tells whether the word can be of one of the kinds.
func (w *dateWord) is(kinds ...wordKind) bool {
	if w == nil {
		return false
	}
	for _, k := range kinds {
		if w.kinds&(1<<k) != 0 {
			return true
		}
	}
	return false
}

// kinds is a set of kinds.
func kinds(list ...wordKind) uint64 {
	var set uint64
	for _, k := range list {
		set |= 1 << k
	}
	return set
}

// as is the word's value as a kind, 0 where it is not of the kind.
func (w *dateWord) as(kind wordKind) int {
	if w != nil {
		for _, v := range w.values {
			if v.kind == kind {
				return v.value
			}
		}
	}
	return 0
}

// holiday is a day with a name; rest is the name after its first word.
type holiday struct {
	rest []string
	rule string
}

// dateLexicon reads the lexicon once, when the first article needs it.
var dateLexicon = sync.OnceValue(func() map[string]*dateWord {
	words := make(map[string]*dateWord, 512)
	word := func(s string) *dateWord {
		w := words[s]
		if w == nil {
			w = &dateWord{}
			words[s] = w
		}
		return w
	}
	for line := range lexicon.Entries("datewords") {
		head, list, _ := strings.Cut(line, ":")
		name, number, _ := strings.Cut(head, " ")
		kind, known := wordKindNames[name]
		value, err := strconv.Atoi(number)
		if !known || err != nil {
			panic("lexicon/datewords.txt: no such kind or value: " + line)
		}
		for s := range strings.FieldsSeq(list) {
			w := word(s)
			w.kinds |= 1 << kind
			w.values = append(w.values, kindValue{kind, value})
		}
	}
	for line := range lexicon.Entries("holidays") {
		name, rule, _ := strings.Cut(line, " = ")
		parts := dateWordParts(name)
		w := word(parts[0])
		w.kinds |= 1 << holidayWord
		h := holiday{rest: parts[1:], rule: rule}
		at := 0
		for at < len(w.holidays) && len(w.holidays[at].rest) >= len(h.rest) {
			at++
		}
		w.holidays = append(w.holidays[:at], append([]holiday{h}, w.holidays[at:]...)...)
	}
	return words
})

// dateWordParts cuts a holiday's name into the cells that the lexer makes of it.
func dateWordParts(name string) []string {
	var parts []string
	for _, c := range lexCells(nil, name, func([]byte) *dateWord { return nil }) {
		parts = append(parts, name[c.start:c.end])
	}
	return parts
}
