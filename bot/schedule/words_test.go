package schedule_test

import (
	"strings"
	"testing"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/stylebook"
)

func TestDaysInEveryLanguage(t *testing.T) {
	t.Parallel()
	const workdays = "mon,tue,wed,thu,fri"
	for _, c := range []struct{ locale, words, want string }{
		{"en-US", "Mon, Thu", "mon,thu"}, {"en-US", "Werktage", workdays}, {"en-US", "lun, jeu", "mon,thu"},
		{"de", "Mo–Fr", workdays}, {"de", "Di und Do", "tue,thu"}, {"de", "am Wochenende", "sat,sun"}, {"de", "täglich", ""},
		{"fr", "du lundi au vendredi", workdays}, {"fr", "lun, jeu", "mon,thu"}, {"fr", "di", "sun"}, {"fr", "week-end", "sat,sun"},
		{"es-ES", "de lunes a viernes", workdays}, {"es-ES", "mié y do", "wed,sun"}, {"pt-BR", "segunda-feira e quinta-feira", "mon,thu"}, {"pt-BR", "dias úteis", workdays},
		{"ru", "по вторникам и четвергам", "tue,thu"}, {"ru", "с понедельника по пятницу", workdays}, {"uk", "п’ятниця, нд", "fri,sun"}, {"uk", "щодня", ""},
		{"tr", "Salı ve Perşembe", "tue,thu"}, {"tr", "hafta içi", workdays}, {"tr", "Çarşamba", "wed"},
	} {
		s, err := schedule.ParseSpecIn(stylebook.For(c.locale), "08:30", c.words, "", "UTC")
		if err != nil || s.Days != c.want {
			t.Errorf("%s: %q is %q, %v; want %q", c.locale, c.words, s.Days, err, c.want)
		}
	}
	for _, v := range stylebook.Voices() {
		if s, err := schedule.ParseSpecIn(v, "08:30", "someday", "", "UTC"); err == nil {
			t.Errorf("%s: “someday” is %q", v.Locale(), s.Days)
		} else if schedule.Explain(v, err) == "" {
			t.Errorf("%s: nothing explains %v", v.Locale(), err)
		}
	}
}

func TestDatesAsPeopleTypeThem(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC) // a Thursday
	for _, c := range []struct{ locale, words, want string }{
		{"en-US", "2026-12-24", "2026-12-23T23:00:00Z"}, {"en-US", "24 Dec", "2026-12-23T23:00:00Z"}, {"en-US", "December 24th", "2026-12-23T23:00:00Z"},
		{"en-US", "tomorrow", "2026-11-12T23:00:00Z"}, {"en-US", "Monday 08:00", "2026-11-16T07:00:00Z"}, {"en-US", "in 2 weeks", "2026-11-25T23:00:00Z"},
		{"en-US", "1 Feb", "2027-01-31T23:00:00Z"}, {"en-US", "<t:1798066800:F>", "2026-12-23T23:00:00Z"}, {"de", "24.12.", "2026-12-23T23:00:00Z"}, {"de", "24.12. um 8 Uhr", "2026-12-24T07:00:00Z"}, {"de", "24. Dezember 2026", "2026-12-23T23:00:00Z"},
		{"fr", "24/12", "2026-12-23T23:00:00Z"}, {"es-ES", "24 de diciembre", "2026-12-23T23:00:00Z"}, {"ru", "24 декабря", "2026-12-23T23:00:00Z"}, {"tr", "24 Aralık", "2026-12-23T23:00:00Z"},
		{"en-US", "next month", "2026-12-11T23:00:00Z"}, {"de", "kommende Woche", "2026-11-18T23:00:00Z"}, {"fr", "le mois prochain", "2026-12-11T23:00:00Z"}, {"es-ES", "la semana que viene", "2026-11-18T23:00:00Z"},
		{"pt-BR", "semana que vem", "2026-11-18T23:00:00Z"}, {"ru", "на следующей неделе", "2026-11-18T23:00:00Z"}, {"uk", "наступного тижня", "2026-11-18T23:00:00Z"}, {"tr", "önümüzdeki hafta", "2026-11-18T23:00:00Z"},
		{"en-US", "5/6", ""}, {"en-US", "2026-11-12", ""}, {"en-US", "2030-01-01", ""}, {"en-US", "31 Feb", ""}, {"en-US", "never", ""}, {"en-US", "", ""},
	} {
		at, err := schedule.ParseUntil(stylebook.For(c.locale), c.words, now, "Europe/Berlin")
		got := ""
		if err == nil {
			got = at.Format(time.RFC3339)
		}
		if got != c.want {
			t.Errorf("%s: %q is %s, %v; want %s", c.locale, c.words, got, err, c.want)
		}
	}
}

// TestEndsOfAPauseAreOffered: what is offered is read back as the same moment.
func TestEndsOfAPauseAreOffered(t *testing.T) {
	t.Parallel()
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC) // a Thursday
	for _, c := range []struct{ locale, typed, want string }{
		{"en-US", "", "2026-11-13 2026-11-16 2026-11-19 2026-11-26 2026-12-12"},
		{"de", "nächste Woche", "2026-11-19"},
		{"de", "Montag 8:15", "2026-11-16 08:15"},
		{"en-US", "31", "2026-12-31 2027-01-31 2027-03-31"},
		{"uk", "12.", "2026-12-12 2027-01-12 2027-02-12"},
		{"en-US", "never", ""},
		{"en-US", "2026-11-12", ""},
	} {
		v := stylebook.For(c.locale)
		var got []string
		for _, at := range schedule.SuggestUntil(v, c.typed, now, "Europe/Berlin") {
			value := schedule.UntilValue(at)
			got = append(got, value)
			if back, err := schedule.ParseUntil(v, value, now, "Europe/Berlin"); err != nil || schedule.UntilValue(back.In(berlin)) != value {
				t.Errorf("%s: %q offers %s, which is read as %v, %v", c.locale, c.typed, value, back, err)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q offers %s, want %s", c.locale, c.typed, s, c.want)
		}
	}
}

func TestReasonsInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	de := stylebook.For("de")
	for kept, want := range map[string]string{
		schedule.Lacking([]string{"View Channel", "Send Messages"}): "Mir fehlt dort: Kanal ansehen und Nachrichten senden. Kanaleinstellungen → Berechtigungen → Dateline; danach `/zeitplan fortsetzen`.",
		"missed while the bot was not running":                      "verpasst, weil der Bot nicht lief",
		"“don't ask”":                                               "“don't ask”",
	} {
		if got := schedule.Reason(de, kept); got != want {
			t.Errorf("%q is %q, want %q", kept, got, want)
		}
		if got := schedule.Reason(stylebook.Voice{}, kept); got != kept {
			t.Errorf("%q is %q in English", kept, got)
		}
	}
}

func FuzzMembersDates(f *testing.F) {
	for _, s := range []string{"24.12.", "in 2 weeks", "Monday 08:00", "<t:99999999999:F>", "99 de xx", "31/31/0000"} {
		f.Add(s)
	}
	now := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, words string) {
		for _, v := range stylebook.Voices() {
			if at, err := schedule.ParseUntil(v, words, now, "Europe/Berlin"); err == nil && !at.After(now) {
				t.Errorf("%q is %v", words, at)
			}
			_, _ = schedule.ParseSpecIn(v, "08:30", words, "", "UTC")
		}
	})
}
