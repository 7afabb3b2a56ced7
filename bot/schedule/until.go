package schedule

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"dateline/bot/stylebook"
)

// longestPause bounds a pause: what rests longer is forgotten, and is removed
// or paused for good instead.
const longestPause = 2 * 366 * 24 * time.Hour

// ParseUntil reads a date from a member's words, at now, on the calendar of a
// time zone (“”: UTC): "2026-12-24", "24 Dec", "24.12.", "24. Dezember 2026",
// "tomorrow", "Monday", "in 2 weeks", each perhaps with a time of day behind
// it; without one it is the beginning of that day. A date without a year is the
// next one there is. The words may be of any language that the bot speaks; v is
// the member's. Its errors are as those of ParseSpec.
func ParseUntil(v stylebook.Voice, words string, now time.Time, zoneName string) (time.Time, error) {
	words = squeeze(words)
	if len(words) > longestWords {
		return time.Time{}, sentence("long", quoted(words))
	}
	if m := timestamp.FindStringSubmatch(words); m != nil {
		seconds, _ := strconv.ParseInt(m[1], 10, 64)
		return ahead(time.Unix(seconds, 0).UTC(), now, words)
	}
	_, zone, err := findZone(squeeze(zoneName))
	if err != nil {
		return time.Time{}, err
	}
	text, minute := cutTime(foldDate(words))
	today := wallClock(now, zone)
	today = time.Date(today.Year(), today.Month(), today.Day(), 0, 0, 0, 0, time.UTC)
	day, err := parseDate(v, text, today, words)
	if err != nil {
		return time.Time{}, err
	}
	at := firstInstant(day.Add(time.Duration(minute)*time.Minute), zone)
	return ahead(at, now, words)
}

// ahead refuses what lies behind, or too far ahead.
func ahead(at, now time.Time, words string) (time.Time, error) {
	switch {
	case !at.After(now):
		return time.Time{}, sentence("past", quoted(words))
	case at.Sub(now) > longestPause:
		return time.Time{}, sentence("far", quoted(words))
	}
	return at.UTC(), nil
}

var (
	timestamp = regexp.MustCompile(`^<t:(\d{1,11})(?::[a-zA-Z])?>$`)
	isoDate   = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})$`)
	dotDate   = regexp.MustCompile(`^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})?$`)
	slashDate = regexp.MustCompile(`^(\d{1,2})/(\d{1,2})(?:/(\d{4}))?$`)
	dayMonth  = regexp.MustCompile(`^(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? (?:of |de |d')?(\pL+)\.?,?(?: (?:de |del )?(\d{4}))?(?: г\.?| р\.?)?$`)
	monthDay  = regexp.MustCompile(`^(\pL+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$`)
	fromNow   = regexp.MustCompile(`^(?:in |for |en |dans |em |через |за )?(\d{1,3}) (\pL+)(?: sonra)?$`)
	timeTail  = regexp.MustCompile(`^(.*?)(?:,? (?:at|um|à|a las|às|as|в|о|об|saat))? (\d{1,2}[:.h]\d{2} ?(?:am|pm|uhr)?|\d{1,2} ?(?:am|pm|h|uhr))$`)
)

// foldDate is how dates are compared: in lower case, without the dashes being
// parted as in foldWords.
func foldDate(words string) string {
	return strings.NewReplacer("’", "'", "ʼ", "'", "\u0307", "").Replace(strings.ToLower(words))
}

// cutTime takes a time of day off the end.
func cutTime(text string) (date string, minute int) {
	if m := timeTail.FindStringSubmatch(text); m != nil {
		if minute, err := parseTimeOfDay(m[2]); err == nil {
			return m[1], minute
		}
	}
	return text, 0
}

// parseDate reads a date; today and what it gives are dates at midnight UTC.
func parseDate(v stylebook.Voice, text string, today time.Time, words string) (time.Time, error) {
	wrong := sentence("date", quoted(words))
	if days, ok := dayWords[text]; ok {
		return today.AddDate(0, 0, days), nil
	}
	if monthAhead[text] {
		return today.AddDate(0, 1, 0), nil
	}
	if m := isoDate.FindStringSubmatch(text); m != nil {
		return calendarDay(m[1], number(m[2]), m[3], today, wrong)
	}
	if m := dotDate.FindStringSubmatch(text); m != nil {
		return calendarDay(m[3], number(m[2]), m[1], today, wrong)
	}
	if m := slashDate.FindStringSubmatch(text); m != nil {
		day, month := m[1], m[2]
		switch {
		case number(month) > 12:
			day, month = month, day
		case number(day) <= 12 && number(day) != number(month) && v == (stylebook.Voice{}):
			// 5/6 is June in London and May in New York.
			return time.Time{}, sentence("slashes", quoted(words))
		}
		return calendarDay(m[3], number(month), day, today, wrong)
	}
	if m := dayMonth.FindStringSubmatch(text); m != nil {
		if month := monthNames[m[2]]; month > 0 {
			return calendarDay(m[3], month, m[1], today, wrong)
		}
	}
	if m := monthDay.FindStringSubmatch(text); m != nil {
		if month := monthNames[m[1]]; month > 0 {
			return calendarDay(m[3], month, m[2], today, wrong)
		}
	}
	if m := fromNow.FindStringSubmatch(text); m != nil {
		if unit := spanWords[m[2]]; unit != 0 {
			if unit == months {
				return today.AddDate(0, number(m[1]), 0), nil
			}
			return today.AddDate(0, 0, unit*number(m[1])), nil
		}
	}
	fields := strings.Fields(text)
	if n := len(fields); n > 0 && n <= 3 {
		if day, ok := oneDay(v, fields[n-1]); ok {
			ahead := (int(day)-int(today.Weekday())+6)%7 + 1 // today's name is a week away
			return today.AddDate(0, 0, ahead), nil
		}
	}
	return time.Time{}, wrong
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

// calendarDay makes a date that the calendar has; without a year, the next one.
func calendarDay(year string, month int, day string, today time.Time, wrong error) (time.Time, error) {
	years := []int{number(year)}
	if year == "" {
		years = nil
		for n := range 9 { // 29 February
			years = append(years, today.Year()+n)
		}
	}
	for _, y := range years {
		date := time.Date(y, time.Month(month), number(day), 0, 0, 0, 0, time.UTC)
		if date.Day() != number(day) || int(date.Month()) != month || year == "" && !date.After(today) {
			continue
		}
		return date, nil
	}
	return time.Time{}, wrong
}

const months = -1

// spanWords are units of time, in days.
var spanWords = func() map[string]int {
	out := map[string]int{}
	for unit, list := range map[int]string{
		1:      "day days tag tage tagen jour jours día días dia dias день дня дней дні днів gün",
		7:      "week weeks woche wochen semaine semaines semana semanas неделю недели недель тиждень тижні тижнів hafta",
		months: `month months monat monate monaten mois mes meses mês месяц месяца месяцев місяць місяці місяців ay`,
	} {
		for _, word := range strings.Fields(list) {
			out[word] = unit
		}
	}
	return out
}()

// dayWords are dates by their distance from today, in days.
var dayWords = func() map[string]int {
	out := map[string]int{}
	for days, list := range map[int]string{
		1: "tomorrow|morgen|demain|mañana|manana|amanhã|amanha|завтра|yarın",
		2: "the day after tomorrow|übermorgen|après-demain|pasado mañana|depois de amanhã|послезавтра|післязавтра|öbür gün",
		7: "in a week|next week|nächste woche|kommende woche|in einer woche|la semaine prochaine|semaine prochaine|dans une semaine|la próxima semana|próxima semana|la semana que viene|la semana próxima|en una semana|dentro de una semana|na próxima semana|próxima semana|na semana que vem|semana que vem|em uma semana|через неделю|на следующей неделе|следующая неделя|через тиждень|наступного тижня|на наступному тижні|наступний тиждень|haftaya|gelecek hafta|önümüzdeki hafta|bir hafta sonra",
	} {
		for _, phrase := range strings.Split(list, "|") {
			out[phrase] = days
		}
	}
	return out
}()

// monthAhead are the words for a date in a month.
var monthAhead = func() map[string]bool {
	out := map[string]bool{}
	for _, phrase := range strings.Split("next month|in a month|nächsten monat|nächster monat|kommenden monat|in einem monat|le mois prochain|mois prochain|dans un mois|el próximo mes|próximo mes|el mes que viene|en un mes|dentro de un mes|no próximo mês|próximo mês|no mês que vem|mês que vem|em um mês|через месяц|в следующем месяце|следующий месяц|через місяць|наступного місяця|наступний місяць|gelecek ay|önümüzdeki ay|bir ay sonra", "|") {
		out[phrase] = true
	}
	return out
}()

// monthNames are the months' names and short forms in the bot's languages, in
// the case that a date takes. After CLDR's month names.
var monthNames = func() map[string]int {
	out := map[string]int{}
	for _, list := range []string{
		"jan january | feb february | mar march | apr april | may | jun june | jul july | aug august | sep sept september | oct october | nov november | dec december",
		"jan januar jänner | feb februar | mär märz maerz mrz | apr april | mai | jun juni | jul juli | aug august | sep sept september | okt oktober | nov november | dez dezember",
		"janv janvier | févr février fevrier | mars | avr avril | mai | juin | juil juillet | août aout | septembre | octobre | novembre | déc décembre decembre",
		"ene enero | feb febrero | mar marzo | abr abril | may mayo | jun junio | jul julio | ago agosto | sep sept septiembre setiembre | oct octubre | nov noviembre | dic diciembre",
		"jan janeiro | fev fevereiro | mar março marco | abr abril | mai maio | jun junho | jul julho | ago agosto | set setembro | out outubro | nov novembro | dez dezembro",
		"янв января январь | фев февр февраля февраль | мар марта март | апр апреля апрель | мая май | июн июня июнь | июл июля июль | авг августа август | сен сент сентября сентябрь | окт октября октябрь | ноя нояб ноября ноябрь | дек декабря декабрь",
		"січ січня січень | лют лютого лютий | бер березня березень | кві квіт квітня квітень | тра трав травня травень | чер черв червня червень | лип липня липень | сер серп серпня серпень | вер вересня вересень | жов жовт жовтня жовтень | лис лист листопада листопад | гру груд грудня грудень",
		"oca ocak | şub şubat subat | mar mart | nis nisan | may mayıs mayis | haz haziran | tem temmuz | ağu ağustos agustos | eyl eylül eylul | eki ekim | kas kasım kasim | ara aralık aralik",
	} {
		for i, forms := range strings.Split(list, "|") {
			for _, word := range strings.Fields(forms) {
				out[word] = i + 1
			}
		}
	}
	return out
}()
