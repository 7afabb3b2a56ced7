package ask

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Point is a TIMEX3-style value taken apart, for whoever puts it in words of
// some language. What the value leaves open is zero or "".
type Point struct {
	Form         Form
	BC           bool   // before Christ
	Year         string // without leading zeros: "2021", "79"; of a decade its first year
	Month, Day   int    // of a week the Monday's, of a weekend the Saturday's
	Number       int    // by Form: weekday from 1, Monday; quarter, half, century; how long
	Season, Part string // "SP", "SU", "FA", "WI"; part of the day: "MO", "MI", "AF", "EV", "NI", "DT"
	Clock        string // "09:00", "09:00 UTC+2:00"
	Long, Unit   string // of a duration: "18", "1.5"; "Y", "M", "W", "D", "WE", "DE", "CE", "TH", "TM", "TS"
}

// Form is what a Point names.
type Form int

const (
	Unstated  Form = iota // a date that the article leaves open, at most with a time of day
	OnDay                 // Year may be open
	InMonth               // Year may be open
	InWeek                // the one from Year, Month, Day
	OnWeekend             // the one from Year, Month, Day
	OnWeekday             // of an open week
	InSeason              // Year may be open
	InQuarter             // Year may be open
	InHalf                // Year may be open
	InYear
	InDecade
	InCentury
	OnDayOfMonth // of an open month: Day alone
	HowLong
)

// ReadPoint takes a value apart. ok is false for one that is not understood.
func ReadPoint(value string) (p Point, ok bool) {
	if before, found := strings.CutPrefix(value, "BC"); found {
		p, ok = ReadPoint(before)
		if !ok || p.BC || p.Year == "" && p.Form != InCentury || p.Form == InWeek || p.Form == OnWeekend { // ISO's weeks begin later
			return Point{}, false
		}
		p.BC = true
		return p, true
	}
	value = stated(value)
	for _, form := range pointForms {
		if m := form.pattern.FindStringSubmatch(value); m != nil {
			return form.read(m)
		}
	}
	return Point{}, false
}

// pointForms are the values that are understood, as ISO 8601 and TIMEX3
// (TimeML 1.2.1) write them.
var pointForms = []struct {
	pattern *regexp.Regexp
	read    func(m []string) (Point, bool)
}{
	{regexp.MustCompile(`^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(.+))?$`), func(m []string) (Point, bool) {
		p := Point{Form: OnDay, Year: plainYear(m[1]), Month: atoi(m[2]), Day: atoi(m[3])}
		return p.at(m[4]), p.Month >= 1 && p.Month <= 12
	}},
	{regexp.MustCompile(`^(\d{4}|XXXX)-(\d\d)(?:-XX)?$`), func(m []string) (Point, bool) {
		p := Point{Form: InMonth, Year: plainYear(m[1]), Month: atoi(m[2])}
		return p, p.Month >= 1 && p.Month <= 12
	}},
	{regexp.MustCompile(`^(\d{4})-W(\d\d)(-WE)?$`), func(m []string) (Point, bool) {
		first, ok := isoWeek(m[1], m[2])
		form := InWeek
		if m[3] != "" {
			form, first = OnWeekend, first.AddDate(0, 0, 5)
		}
		return Point{Form: form, Year: strconv.Itoa(first.Year()), Month: int(first.Month()), Day: first.Day()}, ok
	}},
	{regexp.MustCompile(`^XXXX-W(?:XX|\d\d)-([1-7])(?:T(.+))?$`), func(m []string) (Point, bool) {
		return Point{Form: OnWeekday, Number: atoi(m[1])}.at(m[2]), true
	}},
	{regexp.MustCompile(`^(\d{4}|XXXX)-(SP|SU|FA|WI)$`), func(m []string) (Point, bool) {
		return Point{Form: InSeason, Year: plainYear(m[1]), Season: m[2]}, true
	}},
	{regexp.MustCompile(`^(\d{4}|XXXX)-Q([1-4])$`), func(m []string) (Point, bool) {
		return Point{Form: InQuarter, Year: plainYear(m[1]), Number: atoi(m[2])}, true
	}},
	{regexp.MustCompile(`^(\d{4}|XXXX)-H([12])$`), func(m []string) (Point, bool) {
		return Point{Form: InHalf, Year: plainYear(m[1]), Number: atoi(m[2])}, true
	}},
	{regexp.MustCompile(`^(\d{4})$`), func(m []string) (Point, bool) { return Point{Form: InYear, Year: plainYear(m[1])}, true }},
	{regexp.MustCompile(`^(\d{3})X?$`), func(m []string) (Point, bool) { return Point{Form: InDecade, Year: plainYear(m[1] + "0")}, true }},
	{regexp.MustCompile(`^(\d{2})(?:XX)?$`), func(m []string) (Point, bool) { return Point{Form: InCentury, Number: atoi(m[1]) + 1}, true }},
	{regexp.MustCompile(`^-(\d{1,4})$`), func(m []string) (Point, bool) {
		return Point{Form: InYear, Year: plainYear(m[1]), BC: true}, true
	}},
	{regexp.MustCompile(`^XXXX(?:-XX(?:-XX)?|-WXX)?$`), func([]string) (Point, bool) { return Point{}, true }},
	{regexp.MustCompile(`^XXXX-XX-(\d\d)$`), func(m []string) (Point, bool) { return Point{Form: OnDayOfMonth, Day: atoi(m[1])}, true }},
	{regexp.MustCompile(`^(?:XXXX-XX-XX)?T(.+)$`), func(m []string) (Point, bool) { return Point{}.at(m[1]), true }},
	{regexp.MustCompile(`^P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})$`), func(m []string) (Point, bool) {
		unit := m[3]
		if m[1] != "" {
			unit = "T" + unit
		}
		return Point{Form: HowLong, Long: m[2], Unit: unit}, units[unit] != ""
	}},
}

// at reads the part after the T: 09:00, 09:00Z, 09, MO.
func (p Point) at(t string) Point {
	switch {
	case dayPart[t] != "":
		p.Part = t
	case strings.HasSuffix(t, "Z"):
		p.Clock = strings.TrimSuffix(t, "Z") + " UTC"
	case strings.LastIndexAny(t, "+-") > 0:
		i := strings.LastIndexAny(t, "+-")
		p.Clock = t[:i] + " UTC" + t[i:]
	case len(t) == 2:
		p.Clock = t + ":00"
	default:
		p.Clock = t
	}
	return p
}

// stated cuts off what a value of a known year leaves open: 2018-XX-XX is 2018.
func stated(value string) string {
	if value == "" || value[0] < '0' || value[0] > '9' {
		return value
	}
	for _, open := range []string{"-XX", "-WXX", "-QX"} {
		if i := strings.Index(value, open); i >= 0 {
			value = value[:i]
		}
	}
	return value
}

func atoi(s string) int { n, _ := strconv.Atoi(s); return n }

// plainYear is a year without leading zeros, "" where it is open.
func plainYear(year string) string {
	if year == "XXXX" {
		return ""
	}
	if plain := strings.TrimLeft(year, "0"); plain != "" {
		return plain
	}
	return "0"
}

// isoWeek gives the Monday that an ISO 8601 week begins with.
func isoWeek(year, week string) (time.Time, bool) {
	y, w := atoi(year), atoi(week)
	fourth := time.Date(y, time.January, 4, 0, 0, 0, 0, time.UTC) // always in week 1
	monday := fourth.AddDate(0, 0, -int(fourth.Weekday()+6)%7+7*(w-1))
	gotYear, gotWeek := monday.AddDate(0, 0, 3).ISOWeek()
	return monday, gotYear == y && gotWeek == w
}
