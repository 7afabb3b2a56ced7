package schedule_test

import (
	"strings"
	"testing"
	"time"

	"dateline/bot/schedule"
	"dateline/bot/stylebook"
)

func TestZonesByCitiesAsMembersCallThem(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]schedule.Place{
		"Москва": {Zone: "Europe/Moscow", City: "Москва"}, "моск": {Zone: "Europe/Moscow", City: "Москва"}, "Kyjiw": {Zone: "Europe/Kyiv", City: "Kyjiw"},
		"Київ": {Zone: "Europe/Kyiv", City: "Київ"}, "Kiew": {Zone: "Europe/Kyiv", City: "Kiew"}, "München": {Zone: "Europe/Berlin", City: "München"}, "munchen": {Zone: "Europe/Berlin", City: "München"},
		"Tokio": {Zone: "Asia/Tokyo", City: "Tokio"}, "peking": {Zone: "Asia/Shanghai", City: "Peking"}, "Nueva Y": {Zone: "America/New_York", City: "Nueva York"},
		"İzmir": {Zone: "Europe/Istanbul", City: "Izmir"}, "izmir": {Zone: "Europe/Istanbul", City: "Izmir"}, "ИЗМИР": {Zone: "Europe/Istanbul", City: "Измир"}, "Rio de": {Zone: "America/Sao_Paulo", City: "Rio de Janeiro"},
		"São Paulo": {Zone: "America/Sao_Paulo"}, "Bogotá": {Zone: "America/Bogota"}, "İstanbul": {Zone: "Europe/Istanbul"}, "st petersburg": {Zone: "Europe/Moscow", City: "St Petersburg"},
	} {
		found := schedule.SuggestZones(typed, 25)
		if len(found) == 0 || found[0] != want {
			t.Errorf("%q suggests %v, want %v first", typed, found, want)
		}
		for i, p := range found {
			for _, q := range found[:i] {
				if p.Zone == q.Zone {
					t.Errorf("%q suggests %s twice", typed, p.Zone)
				}
			}
		}
	}
	for written, want := range map[string]string{"москва": "Europe/Moscow", "Köln": "Europe/Berlin", "koln": "Europe/Berlin", "Nova York": "America/New_York", "Lwiw": "Europe/Kyiv"} {
		spec, err := schedule.ParseSpec("08:30", "", "", written)
		if err != nil || spec.Zone != want {
			t.Errorf("%q is %q, %v; want %s", written, spec.Zone, err, want)
		}
	}
	if spec, err := schedule.ParseSpec("08:30", "", "", "моск"); err == nil {
		t.Errorf("the beginning of a city is taken for %s", spec.Zone)
	}
}

// TestCitiesHaveZones: each line names a zone that there is, and each city is
// found by its name.
func TestCitiesHaveZones(t *testing.T) {
	t.Parallel()
	all := schedule.Cities()
	if len(all) < 1500 {
		t.Fatalf("%d cities", len(all))
	}
	for _, p := range all {
		if _, err := time.LoadLocation(p.Zone); err != nil || p.City == "" || strings.TrimSpace(p.City) != p.City {
			t.Errorf("%q in %q: %v", p.City, p.Zone, err)
		}
		found := false
		for _, q := range schedule.SuggestZones(p.City, 25) {
			found = found || q.Zone == p.Zone
		}
		if !found {
			t.Errorf("%q does not suggest %s", p.City, p.Zone)
		}
	}
}

// TestDaysOnOffer: what is suggested can be read, in every language.
func TestDaysOnOffer(t *testing.T) {
	t.Parallel()
	for _, v := range stylebook.Voices() {
		offered := schedule.SuggestDays(v, "", 25)
		if len(offered) < 10 {
			t.Errorf("%s: %d suggestions", v.Locale(), len(offered))
		}
		kept := map[string]bool{}
		for _, o := range offered {
			spec, err := schedule.ParseSpecIn(v, "08:30", o.Value, "", "UTC")
			if err != nil || kept[spec.Days] {
				t.Errorf("%s: %q is %q, %v", v.Locale(), o.Value, spec.Days, err)
			}
			kept[spec.Days] = true
			if read, err := schedule.ParseSpecIn(v, "08:30", o.Words, "", "UTC"); err != nil || read.Days != spec.Days {
				t.Errorf("%s: %q is read as %q, %v; it is %q", v.Locale(), o.Words, read.Days, err, spec.Days)
			}
		}
	}
	for _, c := range []struct{ locale, typed, want string }{
		{"en-US", "week", "weekdays"}, {"en-US", "weeke", "weekends"}, {"en-US", "thu", "Thursdays"}, {"en-US", "Mon, th", "Mondays and Thursdays"},
		{"en-US", "mon", "Mondays"}, {"en-US", "every d", "daily"}, {"en-US", "mon-fri", "weekdays"}, {"en-US", "Mon,", "Mondays"}, {"de", "werk", "werktags (Mo–Fr)"}, {"de", "Mo, do", "montags und donnerstags"},
		{"ru", "по б", "по будням"}, {"uk", "щов", "щовівторка"}, {"fr", "lun, je", "le lundi et le jeudi"}, {"tr", "sal", "salıları"}, {"en-US", "someday", ""},
	} {
		got := ""
		if offered := schedule.SuggestDays(stylebook.For(c.locale), c.typed, 25); len(offered) > 0 {
			got = offered[0].Words
		}
		if got != c.want {
			t.Errorf("%s: %q suggests %q, want %q", c.locale, c.typed, got, c.want)
		}
	}
	if offered := schedule.SuggestDays(stylebook.Voice{}, "mon", 25); len(offered) != 7 || offered[1].Value != "mon,tue" {
		t.Errorf("with Mondays are offered %v", offered)
	}
	if offered := schedule.SuggestDays(stylebook.Voice{}, strings.Repeat("mon ", 5000), 25); len(offered) > 0 {
		t.Errorf("nonsense suggests %v", offered)
	}
}
