package render

import (
	"strconv"
	"strings"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// Date puts the value of an article's date in words: “15 Aug 2021”, „15. Aug.
// 2021“, “1990s”. A value that is not understood is "". Such a date is the
// article's, the same for every reader; moments of the bot's own are shown in
// each reader's time by stamp.
func Date(v stylebook.Voice, value string) string {
	p, ok := ask.ReadPoint(value)
	if !ok || p.Form == ask.HowLong {
		return ""
	}
	words := point(v, p)
	if p.BC {
		words = v.Say("date.bc", words)
	}
	return words
}

func point(v stylebook.Voice, p ask.Point) string {
	month := func(alone string) string { return v.Say("date.month." + strconv.Itoa(p.Month) + alone) }
	switch p.Form {
	case ask.OnDay:
		return strings.Join(present(ofYear(v, dayOf(v, p.Day, month("")), p.Year), clock(v, p)), ", ")
	case ask.InMonth:
		return ofYear(v, month(".alone"), p.Year)
	case ask.InWeek:
		return v.Say("date.week", ofYear(v, dayOf(v, p.Day, month("")), p.Year))
	case ask.OnWeekend:
		return v.Say("date.weekend", ofYear(v, dayOf(v, p.Day, month("")), p.Year))
	case ask.OnWeekday:
		return strings.Join(present(v.Say("date.weekday."+strconv.Itoa(p.Number)), clock(v, p), v.Say("date.open")), ", ")
	case ask.InSeason:
		return partOf(v, "date.season."+p.Season, p.Year)
	case ask.InQuarter:
		return partOf(v, "date.quarter", p.Year, strconv.Itoa(p.Number))
	case ask.InHalf:
		return partOf(v, "date.half."+strconv.Itoa(p.Number), p.Year)
	case ask.InYear:
		return p.Year
	case ask.InDecade:
		return v.Say("date.decade", decade(v, p.Year))
	case ask.InCentury:
		return v.Say("date.century", century(v, p.Number))
	case ask.OnDayOfMonth:
		return v.Say("date.month.open", v.Say("date.monthday", ordinal(v, p.Day)))
	}
	return strings.Join(present(clock(v, p), v.Say("date.open")), ", ")
}

// dayOf is a day of a month: “1 Aug”, “1er août”.
func dayOf(v stylebook.Voice, day int, month string) string {
	n := strconv.Itoa(day)
	if day == 1 && v.Locale() == "fr" {
		n = "1er"
	}
	return v.Say("date.day", n, month)
}

func ofYear(v stylebook.Voice, part, year string) string {
	if year == "" {
		return v.Say("date.yearless", part)
	}
	return v.Say("date.year", part, year)
}

// partOf is a season, quarter or half of a year, which languages put together
// in their own ways.
func partOf(v stylebook.Voice, key, year string, which ...any) string {
	if year == "" {
		return v.Say("date.yearless", v.Say(key+".alone", which...))
	}
	return v.Say(key, append(which, year)...)
}

// clock is the time of day of a date: “09:00 UTC”, “morning”.
func clock(v stylebook.Voice, p ask.Point) string {
	if p.Part != "" {
		return v.Say("date.part." + p.Part)
	}
	return fit(fold(p.Clock), 30)
}

// when says when something happened: the date itself, or before or after it
// where the article gives no more than the order.
func when(v stylebook.Voice, e ask.Event) string {
	words := Date(v, e.Named)
	if words == "" {
		return v.Say("date.open")
	}
	if e.Order != ask.Before && e.Order != ask.After {
		return words
	}
	kind := "span"
	switch p, _ := ask.ReadPoint(e.Named); {
	case p.Year == "" || p.BC:
	case p.Form == ask.OnDay:
		kind = "day"
	case p.Form == ask.InMonth, p.Form == ask.InYear:
		kind = "date"
	case p.Form == ask.InDecade:
		kind = "decade"
	}
	return v.Say("date."+string(e.Order)+"."+kind, words)
}

// published is the day on which an article was published.
func published(v stylebook.Voice, o ask.Origin) string {
	const day = len("2006-01-02")
	if len(o.Published) < day {
		return ""
	}
	return Date(v, o.Published[:day])
}
