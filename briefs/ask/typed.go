package ask

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Unclear is a question that was not understood: a date that is none, or one
// that lies after the date up to which was asked.
type Unclear struct {
	Typed    string // what is no date, kept short; "" where the two are the wrong way round
	From, To string // else their values
}

// Error says it in one plain English sentence, for whoever asked.
func (u Unclear) Error() string {
	if u.Typed != "" {
		return "“" + u.Typed + "” is no date that I understand. Write it like 2021, Aug 2021 or 15 Aug 2021."
	}
	return InWords(u.From) + " is later than " + InWords(u.To) + ". Swap “from” and “to”."
}

// parseWhen reads a date as people type it: 2021, 1990s, Aug 2021, 2021-08,
// 2021-08-15, 15 August 2021, August 15, 2021, 15.08.2021. A day without its
// year is taken in the year given. It returns the days meant and the date as a
// value.
func parseWhen(typed string, year int) (span, string, error) {
	value := whenValue(typed, year)
	s, ok := valueSpan(value)
	if !ok || !realDate(value) {
		return span{}, "", Unclear{Typed: shorten(typed)}
	}
	return s, value, nil
}

var (
	isoTyped     = regexp.MustCompile(`^\d{4}(?:-\d\d(?:-\d\d)?)?$`)
	figuresTyped = regexp.MustCompile(`^(\d{1,2})([./])(\d{1,2})[./](\d{4})$`)
	decadeTyped  = regexp.MustCompile(`^(\d{3})0(?:'?s|er|-?е|-?[тнв]і|'?l[ae]r|'?l[ıi])$`)
	dayTyped     = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th|er|º|°)?$`)
	yearTyped    = regexp.MustCompile(`^\d{4}$`)
)

// whenValue turns what was typed into a value; "" where it is not understood.
func whenValue(typed string, year int) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	typed = strings.NewReplacer("’", "'", "‐", "-", "–", "-").Replace(typed)
	if isoTyped.MatchString(typed) {
		return typed
	}
	if m := figuresTyped.FindStringSubmatch(typed); m != nil {
		return inFigures(m[1], m[3], m[4], m[2] == ".")
	}
	var y, m, d string
	decade := false
	for _, w := range strings.FieldsFunc(typed, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\t' || r == '\u00a0' }) {
		number, decadeAlone := dayTyped.FindStringSubmatch(w), decadeTyped.FindStringSubmatch(w)
		switch {
		case besideDate[w]:
		case beforeDecade[w]:
			decade = true
		case decadeAlone != nil && y == "":
			y, decade = decadeAlone[1]+"0", true
		case yearTyped.MatchString(w) && y == "":
			y = w
		case monthTyped(w) != "" && m == "":
			m = monthTyped(w)
		case number != nil && d == "":
			d = ("0" + number[1])[len(number[1])-1:]
		default:
			return ""
		}
	}
	if decade {
		if m != "" || d != "" || !strings.HasSuffix(y, "0") {
			return ""
		}
		return y[:3]
	}
	if m == "" && d == "" {
		return y
	}
	if y == "" && year > 0 {
		y = strconv.Itoa(year)
	}
	switch {
	case y == "" || m == "":
		return ""
	case d == "":
		return y + "-" + m
	}
	return y + "-" + m + "-" + d
}

// inFigures reads 15.08.2021, the day first, and 15/08/2021 or 8/15/2021 where
// only one of the two can be the month: "" where both can.
func inFigures(one, other, year string, dayFirst bool) string {
	a, b := atoi(one), atoi(other)
	switch {
	case dayFirst || a > 12 || a == b:
	case b > 12:
		a, b = b, a
	default:
		return ""
	}
	return year + "-" + m2(b) + "-" + m2(a)
}

// monthNumber gives "08" for aug, sept. or august.
func monthNumber(w string) string {
	if len(w) < 3 {
		return ""
	}
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		if w == name || w == name[:3] || w == "sept" && m == time.September {
			return m2(int(m))
		}
	}
	return ""
}

func m2(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }

// realDate refuses 2021-02-30 and year 0.
func realDate(value string) bool {
	layout := map[int]string{3: "2006", 4: "2006", 7: "2006-01", 10: "2006-01-02"}[len(value)]
	if len(value) == 3 {
		value += "0"
	}
	t, err := time.Parse(layout, value)
	return err == nil && t.Year() > 0
}

// shorten keeps an answer to nonsense short.
func shorten(s string) string {
	const most = 40
	n := 0
	for i := range s {
		if n++; n > most {
			return s[:i] + "…"
		}
	}
	return s
}
