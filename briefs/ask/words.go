package ask

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// InWords puts a TIMEX3-style value in short English words: 2021-08-15 is “15
// Aug 2021”, 2021-W33 “week of 16 Aug 2021”, 199 “1990s”, XXXX-08-15 “15 Aug,
// year not stated”. A value that it does not know gives "".
func InWords(value string) string {
	p, ok := ReadPoint(value)
	if !ok {
		return ""
	}
	words := p.words()
	if p.BC {
		words += " BC"
	}
	return words
}

func (p Point) words() string {
	clock := join("", dayPart[p.Part], p.Clock)
	switch p.Form {
	case OnDay:
		return join(", ", ofYear(strconv.Itoa(p.Day)+" "+months[p.Month-1], p.Year), clock)
	case InMonth:
		return ofYear(months[p.Month-1], p.Year)
	case InWeek:
		return ofYear("week of "+strconv.Itoa(p.Day)+" "+months[p.Month-1], p.Year)
	case OnWeekend:
		return ofYear("weekend of "+strconv.Itoa(p.Day)+" "+months[p.Month-1], p.Year)
	case OnWeekday:
		return join(", ", time.Weekday(p.Number%7).String(), clock, "date not stated")
	case InSeason:
		return ofYear(seasons[p.Season], p.Year)
	case InQuarter:
		return ofYear("Q"+strconv.Itoa(p.Number), p.Year)
	case InHalf:
		return ofYear([]string{"first half of", "second half of"}[p.Number-1], p.Year)
	case InYear:
		return p.Year
	case InDecade:
		return p.Year + "s"
	case InCentury:
		return ordinal(p.Number) + " century"
	case OnDayOfMonth:
		return "the " + ordinal(p.Day) + ", month not stated"
	case HowLong:
		return duration(p.Long, units[p.Unit])
	}
	return join(", ", clock, "date not stated")
}

var (
	months  = strings.Fields("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
	seasons = map[string]string{"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
	dayPart = map[string]string{"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
	units   = map[string]string{"Y": "year", "M": "month", "W": "week", "D": "day", "WE": "weekend", "DE": "decade", "CE": "century",
		"TH": "hour", "TM": "minute", "TS": "second"}
)

func ofYear(part, year string) string {
	if year == "" {
		return strings.TrimSuffix(part, " of") + ", year not stated"
	}
	return part + " " + year
}

func duration(n, unit string) string {
	if n == "1" {
		return "1 " + unit
	}
	if unit == "century" {
		return n + " centuries"
	}
	return n + " " + unit + "s"
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
