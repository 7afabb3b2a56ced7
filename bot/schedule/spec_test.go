package schedule_test

import (
	"strings"
	"testing"
	"testing/quick"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/stylebook"

	"github.com/google/go-cmp/cmp"
)

func TestSpecFromMembersWords(t *testing.T) {
	t.Parallel()
	tests := []struct {
		at, days, cron, zone string
		want                 string // Words
		kept                 string // At|Days|Cron
	}{
		{"08:30", "", "", "", "daily at 08:30, UTC", "08:30||"},
		{"8:30", "weekdays", "", "Europe/Berlin", "weekdays at 08:30, Europe/Berlin", "08:30|mon,tue,wed,thu,fri|"},
		{"8.30am", "Weekends", "", "america/new_york", "weekends at 08:30, America/New_York", "08:30|sat,sun|"},
		{"8.30 PM", "Mon, Thu", "", "New York", "Mondays and Thursdays at 20:30, America/New_York", "20:30|mon,thu|"},
		{"8 p.m.", "thursdays and Mondays", "", "berlin", "Mondays and Thursdays at 20:00, Europe/Berlin", "20:00|mon,thu|"},
		{"12am", "daily", "", "utc", "daily at 00:00, UTC", "00:00||"},
		{"12:15 pm", "every day", "", "UTC", "daily at 12:15, UTC", "12:15||"},
		{"noon", "fri", "", "UTC", "Fridays at 12:00, UTC", "12:00|fri|"},
		{"20h30", "sat-mon", "", "Europe/Paris", "Mondays, Saturdays and Sundays at 20:30, Europe/Paris", "20:30|mon,sat,sun|"},
		{"8.30 Uhr", "werktags", "", "Europe/Berlin", "weekdays at 08:30, Europe/Berlin", "08:30|mon,tue,wed,thu,fri|"},
		{"18 Uhr", "", "", "UTC", "daily at 18:00, UTC", "18:00||"},
		{"8h", "Mon – Fri", "", "Lord Howe", "weekdays at 08:00, Australia/Lord_Howe", "08:00|mon,tue,wed,thu,fri|"},
		{"23:59", "mon tue wed thu fri sat sun", "", "UTC", "daily at 23:59, UTC", "23:59||"},
		{" 07 : 05 ", "", "", "", "", ""},
		{"07:05", "weekends & wed", "", "GMT", "Wednesdays, Saturdays and Sundays at 07:05, GMT", "07:05|wed,sat,sun|"},
		{"", "", "30  8 * * 1-5", "Asia/Kolkata", "cron 30 8 * * 1-5, Asia/Kolkata", "||30 8 * * 1-5"},
		{"", "", "*/15 6-9 * * mon", "Asia/Tokyo", "cron */15 6-9 * * mon, Asia/Tokyo", "||*/15 6-9 * * mon"},
	}
	for _, tt := range tests {
		spec, err := schedule.ParseSpec(tt.at, tt.days, tt.cron, tt.zone)
		if tt.want == "" {
			if err == nil {
				t.Errorf("ParseSpec(%q, %q, %q, %q) took it as %q", tt.at, tt.days, tt.cron, tt.zone, spec.Words(stylebook.Voice{}))
			}
			continue
		}
		if err != nil {
			t.Errorf("ParseSpec(%q, %q, %q, %q): %v", tt.at, tt.days, tt.cron, tt.zone, err)
			continue
		}
		if got := spec.Words(stylebook.Voice{}); got != tt.want {
			t.Errorf("ParseSpec(%q, %q, %q, %q) says %q, want %q", tt.at, tt.days, tt.cron, tt.zone, got, tt.want)
		}
		if got := spec.At + "|" + spec.Days + "|" + spec.Cron; got != tt.kept {
			t.Errorf("ParseSpec(%q, %q, %q, %q) keeps %q, want %q", tt.at, tt.days, tt.cron, tt.zone, got, tt.kept)
		}
		again, err := schedule.ParseSpec(spec.At, spec.Days, spec.Cron, spec.Zone)
		if err != nil || again.Words(stylebook.Voice{}) != spec.Words(stylebook.Voice{}) {
			t.Errorf("%q does not survive being kept: %q, %v", spec.Words(stylebook.Voice{}), again.Words(stylebook.Voice{}), err)
		}
	}
}

func TestSpecRefusesInWords(t *testing.T) {
	t.Parallel()
	tests := []struct{ at, days, cron, zone, want string }{
		{"25:00", "", "", "", "“25:00” is no time of day. Write it like 08:30."},
		{"8", "", "", "", "“8” is no time of day. Write it like 08:30."},
		{"13pm", "", "", "", "“13pm” is no time of day. Write it like 08:30."},
		{"08:60", "", "", "", "“08:60” is no time of day. Write it like 08:30."},
		{"24:00", "", "", "", "A day ends at 23:59. For midnight write 00:00."},
		{"2020-01-01 08:30", "", "", "", "“2020-01-01 08:30” has a date in it, but a schedule repeats. Give a time like 08:30, and days like mon, thu."},
		{"01.02.2020", "", "", "", "“01.02.2020” has a date in it, but a schedule repeats. Give a time like 08:30, and days like mon, thu."},
		{"", "", "", "", "When? Give a time of day like 08:30, or a cron expression."},
		{"08:30", "", "0 8 * * *", "", "Give either a time of day or a cron expression, not both."},
		{"", "mon", "0 8 * * *", "", "A cron expression says its days itself: its fifth field. Leave the days out."},
		{"08:30", "someday", "", "", "“someday” is no day of the week. Write days like mon, thu, or weekdays, weekends, daily."},
		{"08:30", "mon-xyz", "", "", "“xyz” is no day of the week. Write days like mon, thu, or weekdays, weekends, daily."},
		{"08:30", ",", "", "", "“,” is no day of the week. Write days like mon, thu, or weekdays, weekends, daily."},
		{"08:30", "", "", "Europe/Berln", "“Europe/Berln” is no time zone I know. Closest: Europe/Berlin."},
		{"08:30", "", "", "Amerca/NewYork", "“Amerca/NewYork” is no time zone I know. Closest: America/New_York."},
		{"08:30", "", "", "Local", "“Local” is no time zone I know. Write it like Europe/Berlin; the list appears as you type."},
		{"08:30", "", "", "../etc/passwd", "“../etc/passwd” is no time zone I know. Write it like Europe/Berlin; the list appears as you type."},
		{"08:30", "", "", "UTC+2", "“UTC+2” does not know summer time. Name a city’s zone, like Europe/Berlin."},
		{"", "", "0 8 * *", "", "“0 8 * *” is no cron expression that I can read. Write five fields: minute, hour, day of the month, month, day of the week (0 is Sunday), like 30 8 * * 1-5."},
		{"", "", "@daily", "", "“@daily” is no cron expression that I can read. Write five fields: minute, hour, day of the month, month, day of the week (0 is Sunday), like 30 8 * * 1-5."},
		{"", "", "TZ=UTC 0 8 * * *", "", "The time zone goes into its own option, not into the cron expression."},
		{"", "", "0 8 30 2 *", "", "“0 8 30 2 *” never comes: no month has that day. Check the third and fourth field."},
		{"", "", "* * * * *", "", "“* * * * *” would post every 1 min. Leave at least 5 min between two briefings."},
		{"", "", "0,2 8 * * 1", "", "“0,2 8 * * 1” would post every 2 min. Leave at least 5 min between two briefings."},
		{"", "", "0,58 * * * *", "", "“0,58 * * * *” would post every 2 min. Leave at least 5 min between two briefings."},
		{strings.Repeat("8", 6000), "", "", "", "“8888888888888888888888888888888888888888…” is too long. A schedule is written in a few words, like 08:30 and mon, thu."},
		{"08:30", "", "", strings.Repeat("ü", 3000), "“üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü…” is too long. A schedule is written in a few words, like 08:30 and mon, thu."},
	}
	for _, tt := range tests {
		spec, err := schedule.ParseSpec(tt.at, tt.days, tt.cron, tt.zone)
		if err == nil {
			t.Errorf("ParseSpec(%q, %q, %q, %q) took it as %q", tt.at, tt.days, tt.cron, tt.zone, spec.Words(stylebook.Voice{}))
			continue
		}
		if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
			t.Errorf("ParseSpec(%.40q, %q, %q, %.40q) (-want +got):\n%s", tt.at, tt.days, tt.cron, tt.zone, diff)
		}
	}
}

// slots lists "slot → instant" for what follows after.
func slots(t *testing.T, at, days, cron, zone string, after time.Time, n int) []string {
	t.Helper()
	spec, err := schedule.ParseSpec(at, days, cron, zone)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, next := range spec.Next(after, n) {
		out = append(out, spec.Slot(next)+" → "+next.UTC().Format("2006-01-02T15:04Z"))
	}
	return out
}

func TestSlotsOverClockChanges(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name                 string
		at, days, cron, zone string
		after                string
		want                 []string
	}{
		{"New York, spring, 02:30 is jumped over: right after the jump", "02:30", "", "", "America/New_York", "2026-03-06T12:00Z", []string{
			"2026-03-07T02:30 → 2026-03-07T07:30Z",
			"2026-03-08T02:30 → 2026-03-08T07:00Z",
			"2026-03-09T02:30 → 2026-03-09T06:30Z",
		}},
		{"New York, autumn, 01:30 is doubled: the first time", "01:30", "", "", "America/New_York", "2026-10-31T12:00Z", []string{
			"2026-11-01T01:30 → 2026-11-01T05:30Z",
			"2026-11-02T01:30 → 2026-11-02T06:30Z",
		}},
		{"New York, cron 0,30 1 in autumn: two, not four", "", "", "0,30 1 * * *", "America/New_York", "2026-11-01T00:00Z", []string{
			"2026-11-01T01:00 → 2026-11-01T05:00Z",
			"2026-11-01T01:30 → 2026-11-01T05:30Z",
			"2026-11-02T01:00 → 2026-11-02T06:00Z",
		}},
		{"New York, cron 30 2 in spring: not skipped", "", "", "30 2 * * *", "America/New_York", "2026-03-08T00:00Z", []string{
			"2026-03-08T02:30 → 2026-03-08T07:00Z",
			"2026-03-09T02:30 → 2026-03-09T06:30Z",
		}},
		{"New York, cron hourly in spring: what is jumped over falls together with what stands there", "", "", "0 * * * *", "America/New_York", "2026-03-08T05:30Z", []string{
			"2026-03-08T01:00 → 2026-03-08T06:00Z",
			"2026-03-08T03:00 → 2026-03-08T07:00Z",
			"2026-03-08T04:00 → 2026-03-08T08:00Z",
		}},
		{"New York, cron hourly in autumn: each time on the clock once", "", "", "0 * * * *", "America/New_York", "2026-11-01T04:30Z", []string{
			"2026-11-01T01:00 → 2026-11-01T05:00Z",
			"2026-11-01T02:00 → 2026-11-01T07:00Z",
		}},
		{"Berlin, spring", "02:30", "", "", "Europe/Berlin", "2026-03-28T12:00Z", []string{
			"2026-03-29T02:30 → 2026-03-29T01:00Z",
			"2026-03-30T02:30 → 2026-03-30T00:30Z",
		}},
		{"Berlin, autumn", "02:30", "", "", "Europe/Berlin", "2026-10-24T12:00Z", []string{
			"2026-10-25T02:30 → 2026-10-25T00:30Z",
			"2026-10-26T02:30 → 2026-10-26T01:30Z",
		}},
		{"Berlin, weekdays over the change keep the clock's time", "08:30", "weekdays", "", "Europe/Berlin", "2026-10-23T00:00Z", []string{
			"2026-10-23T08:30 → 2026-10-23T06:30Z",
			"2026-10-26T08:30 → 2026-10-26T07:30Z",
		}},
		{"Lord Howe jumps by half an hour, spring", "02:15", "", "", "Australia/Lord_Howe", "2026-10-02T20:00Z", []string{
			"2026-10-04T02:15 → 2026-10-03T15:30Z", // the jump, 02:00 → 02:30
			"2026-10-05T02:15 → 2026-10-04T15:15Z",
		}},
		{"Lord Howe, autumn, 01:45 is doubled", "01:45", "", "", "Australia/Lord_Howe", "2026-04-03T20:00Z", []string{
			"2026-04-05T01:45 → 2026-04-04T14:45Z",
			"2026-04-06T01:45 → 2026-04-05T15:15Z",
		}},
		{"São Paulo 2018, midnight itself is jumped over", "00:00", "", "", "America/Sao_Paulo", "2018-11-02T12:00Z", []string{
			"2018-11-03T00:00 → 2018-11-03T03:00Z",
			"2018-11-04T00:00 → 2018-11-04T03:00Z",
			"2018-11-05T00:00 → 2018-11-05T02:00Z",
		}},
		{"São Paulo 2018, the hour before midnight is doubled", "23:30", "", "", "America/Sao_Paulo", "2018-02-16T12:00Z", []string{
			"2018-02-16T23:30 → 2018-02-17T01:30Z",
			"2018-02-17T23:30 → 2018-02-18T01:30Z",
			"2018-02-18T23:30 → 2018-02-19T02:30Z",
		}},
		{"Apia 2011 has no 30 December", "08:30", "", "", "Pacific/Apia", "2011-12-29T12:00Z", []string{
			"2011-12-29T08:30 → 2011-12-29T18:30Z",
			"2011-12-31T08:30 → 2011-12-30T18:30Z",
			"2012-01-01T08:30 → 2011-12-31T18:30Z",
		}},
		{"Apia 2011, cron", "", "", "0 0,12 * * *", "Pacific/Apia", "2011-12-29T12:00Z", []string{
			"2011-12-29T12:00 → 2011-12-29T22:00Z",
			"2011-12-31T00:00 → 2011-12-30T10:00Z",
			"2011-12-31T12:00 → 2011-12-30T22:00Z",
		}},
		{"Kathmandu, a quarter of an hour off", "08:30", "mon", "", "Asia/Kathmandu", "2026-11-12T00:00Z", []string{
			"2026-11-16T08:30 → 2026-11-16T02:45Z",
		}},
		{"the last night of a leap year, where Go's ZoneBounds is wrong", "00:30", "", "", "Europe/Berlin", "2028-12-30T12:00Z", []string{
			"2028-12-31T00:30 → 2028-12-30T23:30Z",
			"2029-01-01T00:30 → 2028-12-31T23:30Z",
			"2029-01-02T00:30 → 2029-01-01T23:30Z",
		}},
		{"29 February", "", "", "0 9 29 2 *", "UTC", "2026-01-01T00:00Z", []string{
			"2028-02-29T09:00 → 2028-02-29T09:00Z",
			"2032-02-29T09:00 → 2032-02-29T09:00Z",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			after, err := time.Parse("2006-01-02T15:04Z", tt.after)
			if err != nil {
				t.Fatal(err)
			}
			got := slots(t, tt.at, tt.days, tt.cron, tt.zone, after, len(tt.want))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			spec, _ := schedule.ParseSpec(tt.at, tt.days, tt.cron, tt.zone)
			for _, next := range spec.Next(after, len(tt.want)) {
				if back, err := spec.Instant(spec.Slot(next)); err != nil || !back.Equal(next) {
					t.Errorf("slot %s is due at %v, but Instant says %v, %v", spec.Slot(next), next, back, err)
				}
			}
		})
	}
}

// Whatever the zone and the hour: each date of the calendar has its slot once,
// in order, at the clock's time or, where that is jumped over, right after.
func TestDailyIsOnceADateEverywhere(t *testing.T) {
	t.Parallel()
	for _, zone := range []string{"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo",
		"Pacific/Apia", "Africa/Casablanca", "Asia/Tehran", "America/St_Johns", "Europe/Dublin", "Africa/Cairo", "America/Nuuk", "Asia/Pyongyang", "Antarctica/Troll"} {
		location, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		once := func(minute uint16, day uint16) bool {
			clock := time.Date(2000, 1, 1, 0, int(minute)%1440, 0, 0, time.UTC).Format("15:04")
			after := time.Date(2005, 1, 1, 12, 0, 0, 0, time.UTC).AddDate(0, 0, int(day)%18000)
			spec, err := schedule.ParseSpec(clock, "", "", zone)
			if err != nil {
				t.Fatal(err)
			}
			last := ""
			for _, next := range spec.Next(after, 400) {
				slot := spec.Slot(next)
				shown := next.In(location).Format("2006-01-02T15:04")
				if slot <= last || slot[11:] != clock || (shown != slot && next.Add(-time.Second).In(location).Format("2006-01-02T15:04") >= slot) {
					t.Errorf("%s at %s: slot %s after %s is due at %s local", zone, clock, slot, last, shown)
					return false
				}
				if last != "" {
					before, _ := time.Parse("2006-01-02", last[:10])
					gap := 24 * time.Hour
					if zone == "Pacific/Apia" && last[:10] == "2011-12-29" {
						gap *= 2
					}
					if this, _ := time.Parse("2006-01-02", slot[:10]); this.Sub(before) != gap {
						t.Errorf("%s at %s: after %s comes %s", zone, clock, last, slot)
						return false
					}
				}
				last = slot
			}
			return true
		}
		if err := quick.Check(once, &quick.Config{MaxCount: 25}); err != nil {
			t.Error(err)
		}
	}
}

func TestZoneSuggestions(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"berl": "Europe/Berlin", "new y": "America/New_York", "NEW_YORK": "America/New_York", "utc": "UTC",
		"howe": "Australia/Lord_Howe", "brlin": "Europe/Berlin", "Europe/Pa": "Europe/Paris",
	} {
		found := schedule.SuggestZones(typed, 25)
		if len(found) == 0 || found[0].Zone != want || found[0].City != "" {
			t.Errorf("%q suggests %v, want %s first", typed, found, want)
		}
	}
	if found := schedule.SuggestZones("", 25); len(found) != 25 {
		t.Errorf("nothing typed suggests %d zones, want 25", len(found))
	}
	if found := schedule.SuggestZones(strings.Repeat("x", 6000), 25); len(found) != 0 {
		t.Errorf("nonsense suggests %v", found)
	}
}

func FuzzParseSpec(f *testing.F) {
	for _, seed := range [][4]string{{"08:30", "mon", "", "UTC"}, {"", "", "0 8 * * 1-5", "Europe/Berlin"}, {"8.30pm", "mon-fri and sun", "", "new york"}, {"", "", "*/7 1-3/2 L ? *", "UTC+2"}} {
		f.Add(seed[0], seed[1], seed[2], seed[3])
	}
	f.Fuzz(func(t *testing.T, at, days, cron, zone string) {
		spec, err := schedule.ParseSpec(at, days, cron, zone)
		if err != nil {
			if n := len([]rune(err.Error())); n > 300 || strings.ContainsAny(err.Error(), "\n\r") {
				t.Fatalf("a sentence of %d characters: %q", n, err)
			}
			return
		}
		next := spec.Next(time.Date(2026, 3, 8, 5, 0, 0, 0, time.UTC), 3)
		if len(next) == 0 {
			t.Fatalf("%q never comes", spec.Words(stylebook.Voice{}))
		}
		again, err := schedule.ParseSpec(spec.At, spec.Days, spec.Cron, spec.Zone)
		if err != nil || again.Words(stylebook.Voice{}) != spec.Words(stylebook.Voice{}) {
			t.Fatalf("%q does not survive being kept: %q, %v", spec.Words(stylebook.Voice{}), again.Words(stylebook.Voice{}), err)
		}
		for i, at := range next {
			if i > 0 && !at.After(next[i-1]) {
				t.Fatalf("%q: %v does not follow %v", spec.Words(stylebook.Voice{}), at, next[i-1])
			}
		}
	})
}

func BenchmarkNext(b *testing.B) {
	after := time.Date(2026, 10, 24, 12, 0, 0, 0, time.UTC)
	for name, words := range map[string][4]string{
		"daily": {"08:30", "", "", "Europe/Berlin"}, "weekly": {"08:30", "mon", "", "Europe/Berlin"}, "cron": {"", "", "30 8 * * 1-5", "Europe/Berlin"},
	} {
		spec, err := schedule.ParseSpec(words[0], words[1], words[2], words[3])
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if len(spec.Next(after, 1)) != 1 {
					b.Fatal("no next")
				}
			}
		})
	}
}
