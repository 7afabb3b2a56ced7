package dates

import (
	"strconv"
	"strings"
)

// clockZones gives the hours east of Greenwich of the zones that have one meaning
// in the news; the others are left unsaid.
var clockZones = map[string]string{
	"gmt": "Z", "utc": "Z", "est": "-05", "edt": "-04", "cst": "-06", "cdt": "-05",
	"mst": "-07", "mdt": "-06", "pst": "-08", "pdt": "-07", "cet": "+01", "cest": "+02",
}

// clockTime reads a time of day: "9 a.m.", "22:30", "5:34 AM EST", with the day
// after it: "9 a.m. Tuesday", "2:30 the next day".
func (s *dateScanner) clockTime(i int) int {
	t, j := s.clockAt(i)
	if !t.set {
		return i
	}
	return s.timed(i, j, t)
}

// timed adds a clock time of the cells [i,j) together with a day that stands
// right after it.
func (s *dateScanner) timed(i, j int, t clockTime) int {
	n := len(s.found)
	k := s.skipComma(j)
	partial := s.at(k).word.is(thisWord, lastWord) && s.at(k+1).word.is(partWord) // "this morning", "last night"
	if partial || s.at(k).word.is(weekdayWord, weekdayShort, monthWord, monthShort, todayWord, tonightWord, theWord, sameWord, thatWord, followingWord, numberWord) {
		if next := s.begin(k); next > k && len(s.found) == n+1 && s.found[n].Start == s.cells[k].start && (s.found[n].isDay() || partial) {
			if half := s.text[s.cells[i].start:s.cells[j-1].end]; t.hour > 0 && t.hour < noon && !strings.ContainsAny(half, "mM") {
				switch day := s.text[s.cells[k].start:s.found[n].End]; {
				case strings.HasSuffix(day, "afternoon"), strings.HasSuffix(day, "evening"), t.hour >= firstOfNight && (strings.HasSuffix(day, "night") || s.at(k).word.is(tonightWord)):
					t.hour += noon // "eleven o'clock last night"
				}
			}
			s.found[n].clock = t
			s.found[n].part = 0
			s.found[n].Start = s.cells[i].start
			if z := s.at(next); z.word.is(zoneWord) && z.capital && t.zone == "" {
				s.found[n].clock.zone = clockZones[loweredWord(s.text[z.start:z.end])]
				s.found[n].End = z.end
				next++
			}
			return next
		}
		s.found = s.found[:n]
	}
	return s.add(i, j, dateExpression{clock: t})
}

// The hour that halves a day, and the first that is a night's on a clock of twelve.
const noon, firstOfNight = 12, 6

// isDay tells whether an expression says one day.
func (e *dateExpression) isDay() bool {
	switch e.form {
	case calendarDate:
		return (e.day != 0 || e.weekday != 0) && !e.clock.set
	case offsetDate, relativeDate:
		return e.unit == unitDay || e.weekday != 0
	}
	return false
}

// clockAt reads a time of day at cell i.
func (s *dateScanner) clockAt(i int) (clockTime, int) {
	c := s.at(i)
	var none clockTime
	if c.word.is(clockWord) {
		return clockTime{set: true, hour: c.word.as(clockWord)}, i + 1
	}
	if c.kind != figureCell || c.grouped || c.number < 0 {
		return none, i
	}
	t, written, j := s.clockFigures(i)
	if j > i {
		j = s.clockSense(&t, written, i, j)
	}
	if j == i || t.hour > 24 || t.minute > 59 {
		return none, i
	}
	t.set = true
	if z := s.at(j); z.word.is(zoneWord) && z.capital {
		t.zone = clockZones[loweredWord(s.text[z.start:z.end])]
		j++
	} else if s.wordIs(j, "local") && s.wordIs(j+1, "time") {
		j += 2
	}
	return t, j
}

// clockFigures reads the figures of a time of day at cell i, and tells whether they
// are written as one, with minutes, so that they need no a.m.: "9", "9.30", "22:30",
// "2230". It gives the cell after them, i where they are none.
func (s *dateScanner) clockFigures(i int) (t clockTime, written bool, next int) {
	c := s.at(i)
	t.hour = c.number
	j := i + 1
	switch {
	case c.decimals == 2 && c.figures <= 2: // 9.30 a.m.
		t.minute = s.minutes(c)
	case c.decimals > 0:
		return t, false, i
	case c.figures <= 2 && s.afterColon(j):
		t.minute = s.at(j + 1).number
		written = s.at(j+1).decimals == 0
		j += 2
		if s.at(j).mark == ':' && s.at(j+1).figures == 2 && !s.at(j+1).space && s.at(j+1).number < 60 {
			t.second = s.at(j + 1).number
			j += 2
		}
	case c.figures == 4 && (s.armyClock(i) || s.at(j).word.is(zoneWord) && s.wordIs(j, "gmt", "utc")):
		t.hour, t.minute, written = c.number/100, c.number%100, true
	case c.figures > 2 && !(c.figures == 4 && s.inHours(i)):
		return t, false, i
	}
	return t, written, j
}

// afterColon tells whether a colon and two figures, the minutes, stand at cell i.
func (s *dateScanner) afterColon(i int) bool {
	colon, m := s.at(i), s.at(i+1)
	return colon.mark == ':' && !colon.space && m.kind == figureCell && !m.space && m.figures == 2
}

// inHours tells whether the figures at cell i are hours of a day, and count none:
// "0430 hours", "at 1630 hours".
func (s *dateScanner) inHours(i int) bool {
	return s.wordIs(i+1, "hours", "hrs") &&
		(s.text[s.at(i).start] == '0' || s.wordIs(i-1, "at", "by", "until", "from", "around", "about"))
}

// clockSense reads, from cell j on, what makes the figures at cell i a time of day:
// "p.m.", "in the morning", "o'clock", "hours", or where they stand. It gives the
// cell after that, i where they are none.
func (s *dateScanner) clockSense(t *clockTime, written bool, i, j int) int {
	c := s.at(i)
	half, k := s.halfOfDay(j)
	switch {
	case half != "" && t.hour >= 1 && t.hour <= 12:
		t.hour %= 12
		if half == "p" {
			t.hour += 12
		}
		return k
	case half != "":
		return i
	case s.inTheMorning(t, c, j):
		return j + 3
	case s.isOClock(j):
		if s.inTheMorning(t, c, j+3) {
			return j + 6
		}
		return j + 3
	case s.wordIs(j, "hours", "hrs") && c.figures == 4 && !written: // "0430 hours"
		t.hour, t.minute = c.number/100, c.number%100
		return j + 1
	case c.figures <= 2 && t.hour >= 1 && t.hour < noon && s.partFollows(j) && s.wordIs(i-1, "at", "by", "around", "about", "until", "till", "after", "before", "from"):
		return j // "at 6 yesterday evening"
	case written && (c.figures == 4 && s.armyClock(i) || s.looksTimed(i, j)):
		return j
	}
	return i
}

// partFollows tells whether a day with a part of it stands at cell i, so that an hour before
// it needs no "o'clock": "tonight", "this evening", "yesterday morning".
func (s *dateScanner) partFollows(i int) bool {
	w := s.at(i).word
	return w.is(tonightWord) || w.is(thisWord, lastWord, todayWord, weekdayWord) && s.at(i+1).word.is(partWord)
}

// isOClock tells whether "o'clock" stands at cell i.
func (s *dateScanner) isOClock(i int) bool {
	return s.wordIs(i, "o") && s.at(i+1).mark == '\'' && s.wordIs(i+2, "clock")
}

// armyClock tells whether four figures without "hours" are a time of day: "by
// 0230", "at 2130 that night".
func (s *dateScanner) armyClock(i int) bool {
	c := s.at(i)
	if c.number/100 > 23 || c.number%100 > 59 || s.wordIs(i+1, "hours", "hrs", "gmt", "utc") {
		return false
	}
	if !s.wordIs(i-1, "at", "by", "from", "until", "till", "around", "about", "before", "after") {
		return false
	}
	return s.text[c.start] == '0' || s.wordIs(i-1, "at") && s.wordIs(i+1, "that") && s.at(i+2).word.is(partWord)
}

// inTheMorning reads the half of the day after an hour: "3 in the morning", "8:30
// in the evening".
func (s *dateScanner) inTheMorning(t *clockTime, c *cell, j int) bool {
	if !s.wordIs(j, "in") || !s.wordIs(j+1, "the") || t.hour < 1 || t.hour > 12 || c.figures > 2 || s.wordIs(j+3, "of") {
		return false
	}
	switch {
	case s.wordIs(j+2, "morning"):
		t.hour %= 12
	case s.wordIs(j+2, "afternoon", "evening"):
		t.hour = t.hour%12 + 12
	default:
		return false
	}
	return true
}

// minutes are the decimals of a time such as 9.30; over 59 where it is none.
func (s *dateScanner) minutes(c *cell) int {
	m, err := strconv.Atoi(s.text[c.end-2 : c.end])
	if err != nil {
		return 60
	}
	return m
}

// halfOfDay reads a.m. or p.m. at cell i: "a" or "p", and the cell after it.
func (s *dateScanner) halfOfDay(i int) (half string, next int) {
	switch {
	case s.wordIs(i, "am"):
		return "a", i + 1
	case s.wordIs(i, "pm"):
		return "p", i + 1
	case s.at(i+1).mark == '.' && s.wordIs(i+2, "m") && (!s.at(i+2).space || s.at(i+3).mark == '.' && !s.at(i+3).space): // "2:40 p.m.", "2:40 p. m."
		if s.wordIs(i, "a") || s.wordIs(i, "p") {
			next = i + 3
			// the stop may be the sentence's too
			if s.at(next).mark == '.' && !s.at(next).space {
				next++
			}
			return string(s.text[s.at(i).start] | 0x20), next
		}
	}
	return "", i
}

// looksTimed tells whether figures like 22:30 stand where a time would: after
// "at", before a zone or a day. Scores and verses do not.
func (s *dateScanner) looksTimed(i, j int) bool {
	b := s.at(i - 1)
	if s.wordIs(i-1, "at", "by", "until", "till", "from", "around", "before", "after", "since", "about", "between") || b.word.is(todayWord, weekdayWord) {
		return true
	}
	if b.kind == figureCell && s.at(i-2).mark == '-' && s.at(i-4).mark == '-' { // 2021-08-15 09:00
		return true
	}
	a := s.at(j)
	return a.word.is(zoneWord) && a.capital || a.word.is(weekdayWord, todayWord, tonightWord) ||
		s.wordIs(j, "local") && s.wordIs(j+1, "time") || s.wordIs(j, "hours", "hrs") ||
		s.wordIs(j, "the") && s.at(j+1).word.is(nextWord, followingWord, sameWord)
}

// wordClock reads "noon", "midnight", "six o'clock".
func (s *dateScanner) wordClock(i int) int {
	w := s.at(i).word
	switch {
	case w.is(clockWord):
		return s.timed(i, i+1, clockTime{set: true, hour: w.as(clockWord)})
	case w.is(numberWord) && s.wordIs(i-1, "at", "by", "around", "about", "until", "till", "after", "before", "from"):
		if t := (clockTime{set: true, hour: w.as(numberWord)}); s.inTheMorning(&t, s.at(i), i+1) {
			return s.timed(i, i+4, t) // "at five in the afternoon"
		} else if s.partFollows(i + 1) {
			return s.timed(i, i+1, t) // "at eight tonight"
		} else if !s.isOClock(i + 1) {
			return i
		}
		fallthrough
	case w.is(numberWord) && s.isOClock(i+1):
		t := clockTime{set: true, hour: w.as(numberWord)}
		if s.inTheMorning(&t, s.at(i), i+4) {
			return s.timed(i, i+7, t)
		}
		return s.timed(i, i+4, t)
	}
	return i
}

// loweredWord is a short ASCII word in lower case.
func loweredWord(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}
