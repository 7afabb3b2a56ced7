package commands

import (
	"slices"

	"dateline/bot/render"
	"dateline/bot/schedule"
)

// setupTimes are the times of day to choose from: as many as a menu holds. Any
// other is had by /schedule.
var setupTimes = []string{
	"05:00", "06:00", "06:30", "07:00", "07:30", "08:00", "08:30", "09:00", "09:30", "10:00", "11:00", "12:00", "12:30", "13:00",
	"14:00", "15:00", "16:00", "17:00", "17:30", "18:00", "19:00", "20:00", "21:00", "22:00", "23:00",
}

// homeZones are the zones where a language is at home, those of most people
// first; the world's common ones follow.
var homeZones = map[string][]string{
	"de":    {"Europe/Berlin", "Europe/Vienna", "Europe/Zurich"},
	"fr":    {"Europe/Paris", "Europe/Brussels", "America/Toronto", "Africa/Abidjan"},
	"es-ES": {"Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires", "America/Santiago", "America/Lima"},
	"pt-BR": {"America/Sao_Paulo", "America/Manaus", "America/Fortaleza", "Europe/Lisbon"},
	"ru":    {"Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok", "Asia/Almaty"},
	"uk":    {"Europe/Kyiv"},
	"tr":    {"Europe/Istanbul"},
}

var worldZones = []string{
	"Europe/London", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/Berlin", "Europe/Paris",
	"Europe/Madrid", "Europe/Kyiv", "Europe/Istanbul", "America/Sao_Paulo", "Africa/Lagos", "Africa/Cairo", "Africa/Johannesburg",
	"Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Dhaka", "Asia/Jakarta", "Asia/Singapore", "Asia/Manila", "Asia/Tokyo",
	"Australia/Sydney", "Pacific/Auckland", "UTC",
}

// setupZones are the zones to choose from, the chosen one first, then those of
// the server's language and the moderator's, each with its time of day: that is
// how people recognise theirs.
func setupZones(d *Desk, r *Request, chosen string) []render.SetupZoneChoice {
	names := slices.Concat([]string{chosen}, homeZones[r.GuildVoice().Locale()], homeZones[r.Voice().Locale()])
	if d.Zone != nil {
		names = append(names, d.Zone.String())
	}
	var out []render.SetupZoneChoice
	for _, name := range append(names, worldZones...) {
		known := slices.ContainsFunc(out, func(z render.SetupZoneChoice) bool { return z.Name == name })
		spec, err := schedule.ParseSpec("00:00", "", "", name)
		if known || err != nil || len(out) == mostChoices {
			continue
		}
		out = append(out, render.SetupZoneChoice{Name: name, Now: spec.Slot(d.Clock.Now())[11:]})
	}
	return out
}
