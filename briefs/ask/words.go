package ask

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// InWords puts a TIMEX3-style value in short English words: 2021-08-15 is “15
// Aug 2021”, 2021-W33 “week of 16 Aug 2021”, 199 “1990s”, XXXX-08-15 “15 Aug,
// year not stated”. A value that it does not know gives "".
func InWords(value string) string {
	if before, ok := strings.CutPrefix(value, "BC"); ok {
		if words := InWords(before); words != "" && !strings.HasPrefix(words, "week") { // ISO's weeks begin later
			return words + " BC"
		}
		return ""
	}
	value = stated(value)
	for _, form := range valueForms {
		if m := form.pattern.FindStringSubmatch(value); m != nil {
			return form.words(m)
		}
	}
	return ""
}

// valueForms are the values that are understood, as ISO 8601 and TIMEX3
// (TimeML 1.2.1) write them.
var valueForms = []struct {
	pattern *regexp.Regexp
	words   func(m []string) string
}{
	{regexp.MustCompile(`^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(.+))?$`), func(m []string) string {
		if month(m[2]) == "" {
			return ""
		}
		return join(", ", ofYear(dayOfMonth(m[3])+" "+month(m[2]), m[1]), clock(m[4]))
	}},
	{regexp.MustCompile(`^(\d{4}|XXXX)-(\d\d)(?:-XX)?$`), func(m []string) string { return ofYear(month(m[2]), m[1]) }},
	{regexp.MustCompile(`^(\d{4})-W(\d\d)(-WE)?$`), func(m []string) string { return weekOf(m[1], m[2], m[3] != "") }},
	{regexp.MustCompile(`^XXXX-W(?:XX|\d\d)-([1-7])(?:T(.+))?$`), func(m []string) string {
		day, _ := strconv.Atoi(m[1])
		return join(", ", time.Weekday(day%7).String(), clock(m[2]), "date not stated")
	}},
	{regexp.MustCompile(`^(\d{4}|XXXX)-(SP|SU|FA|WI)$`), func(m []string) string { return ofYear(seasons[m[2]], m[1]) }},
	{regexp.MustCompile(`^(\d{4}|XXXX)-Q([1-4])$`), func(m []string) string { return ofYear("Q"+m[2], m[1]) }},
	{regexp.MustCompile(`^(\d{4}|XXXX)-H([12])$`), func(m []string) string {
		return ofYear(map[string]string{"1": "first half of", "2": "second half of"}[m[2]], m[1])
	}},
	{regexp.MustCompile(`^(\d{4})$`), func(m []string) string { return plainYear(m[1]) }},
	{regexp.MustCompile(`^(\d{3})X?$`), func(m []string) string { return plainYear(m[1]+"0") + "s" }},
	{regexp.MustCompile(`^(\d{2})(?:XX)?$`), func(m []string) string {
		n, _ := strconv.Atoi(m[1])
		return ordinal(n+1) + " century"
	}},
	{regexp.MustCompile(`^-(\d{1,4})$`), func(m []string) string { return plainYear(m[1]) + " BC" }},
	{regexp.MustCompile(`^XXXX(?:-XX(?:-XX)?|-WXX)?$`), func([]string) string { return "date not stated" }},
	{regexp.MustCompile(`^XXXX-XX-(\d\d)$`), func(m []string) string {
		n, _ := strconv.Atoi(m[1])
		return "the " + ordinal(n) + ", month not stated"
	}},
	{regexp.MustCompile(`^(?:XXXX-XX-XX)?T(.+)$`), func(m []string) string { return join(", ", clock(m[1]), "date not stated") }},
	{regexp.MustCompile(`^P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})$`), func(m []string) string { return duration(m[1], m[2], m[3]) }},
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

var (
	months  = strings.Fields("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
	seasons = map[string]string{"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
	dayPart = map[string]string{"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
	units   = map[string]string{"Y": "year", "M": "month", "W": "week", "D": "day", "WE": "weekend", "DE": "decade", "CE": "century",
		"TH": "hour", "TM": "minute", "TS": "second"}
)

func month(mm string) string {
	if n, _ := strconv.Atoi(mm); n >= 1 && n <= len(months) {
		return months[n-1]
	}
	return ""
}

func dayOfMonth(dd string) string { return strings.TrimPrefix(dd, "0") }

func plainYear(year string) string {
	if plain := strings.TrimLeft(year, "0"); plain != "" {
		return plain
	}
	return "0"
}

func ofYear(part, year string) string {
	if part == "" {
		return ""
	}
	if year == "XXXX" {
		return strings.TrimSuffix(part, " of") + ", year not stated"
	}
	return part + " " + plainYear(year)
}

func weekOf(year, week string, weekend bool) string {
	monday, ok := isoWeek(year, week)
	if !ok {
		return ""
	}
	if weekend {
		return "weekend of " + dayInWords(monday.AddDate(0, 0, 5))
	}
	return "week of " + dayInWords(monday)
}

// isoWeek gives the Monday that an ISO 8601 week begins with.
func isoWeek(year, week string) (time.Time, bool) {
	y, _ := strconv.Atoi(year)
	w, _ := strconv.Atoi(week)
	fourth := time.Date(y, time.January, 4, 0, 0, 0, 0, time.UTC) // always in week 1
	monday := fourth.AddDate(0, 0, -int(fourth.Weekday()+6)%7+7*(w-1))
	gotYear, gotWeek := monday.AddDate(0, 0, 3).ISOWeek()
	return monday, gotYear == y && gotWeek == w
}

func dayInWords(t time.Time) string { return t.Format("2 Jan 2006") }

// clock puts the part after the T in words: 09:00, 09:00 UTC, morning.
func clock(t string) string {
	if part := dayPart[t]; part != "" {
		return part
	}
	if utc, ok := strings.CutSuffix(t, "Z"); ok {
		return utc + " UTC"
	}
	if i := strings.LastIndexAny(t, "+-"); i > 0 {
		return t[:i] + " UTC" + t[i:]
	}
	if len(t) == 2 {
		return t + ":00"
	}
	return t
}

func duration(clock, n, unit string) string {
	name := units[unit]
	if clock != "" {
		name = units["T"+unit]
	}
	if name == "" {
		return ""
	}
	if n == "1" {
		return "1 " + name
	}
	if name == "century" {
		return n + " centuries"
	}
	return n + " " + name + "s"
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return fmt.Sprintf("%d%s", n, suffix)
}

func join(sep string, parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, sep)
}
