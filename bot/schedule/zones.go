package schedule

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // the machine may have no zones, or old ones
)

// zoneList is every name of the time zone database that Go brings along, one a
// line. After a new Go version:
//
//	unzip -Z1 $(go env GOROOT)/lib/time/zoneinfo.zip | grep -v -e '/$' -e '^Factory$' | LC_ALL=C sort > zones.txt
//
//go:embed zones.txt
var zoneList string

// zonesToday are the names that the database gives to countries now; the others
// are kept for who knows them: Europe/Kiev, US/Pacific, EST5EDT. From the same
// version of tzdata:
//
//	awk '!/^#/ {print $3}' zone.tab | LC_ALL=C sort -u > zones_today.txt
//
//go:embed zones_today.txt
var zonesToday string

// zone is a name as it is written, and as it is compared.
type zone struct {
	name   string // "America/New_York"
	folded string // "america/new york"
	city   string // "new york"; "" for a name without a region
	listed bool   // offered in suggestions: a name of today
}

var zones = func() []zone {
	var all []zone
	today := map[string]bool{"UTC": true}
	for name := range strings.Lines(zonesToday) {
		today[strings.TrimSpace(name)] = true
	}
	for name := range strings.Lines(zoneList) {
		name = strings.TrimSpace(name)
		z := zone{name: name, folded: foldZone(name), listed: today[name]}
		if i := strings.LastIndexByte(z.folded, '/'); i >= 0 {
			z.city = z.folded[i+1:]
		}
		all = append(all, z)
	}
	return all
}()

func foldZone(name string) string {
	return bare(strings.ReplaceAll(squeeze(name), "_", " "))
}

// fixedOffset matches UTC+2, GMT-05:00, +02:00.
var fixedOffset = regexp.MustCompile(`^(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?$`)

// findZone finds a zone by its name, in any case, by its city alone, or by a
// city's name in one of the bot's languages; "" is UTC.
func findZone(words string) (string, *time.Location, error) {
	if words == "" {
		return "UTC", time.UTC, nil
	}
	folded := foldZone(words)
	if fixedOffset.MatchString(folded) && folded != "gmt+0" && folded != "gmt-0" {
		return "", nil, sentence("offset", quoted(words))
	}
	name := ""
	for _, z := range zones {
		if z.folded == folded {
			name = z.name
			break
		}
		if z.listed && z.city == folded && name == "" {
			name = z.name
		}
	}
	if name == "" {
		name = zoneOfCity(words)
	}
	if name == "" {
		return "", nil, unknownZone(words)
	}
	location, err := time.LoadLocation(name)
	if err != nil {
		return "", nil, sentence("zonedata", name)
	}
	return name, location, nil
}

func unknownZone(words string) error {
	closest := closestZones(words, 1)
	if len(closest) == 0 {
		return sentence("zone", quoted(words))
	}
	return sentence("zoneclosest", quoted(words), closest[0])
}

// Place is a time zone and, where it was found by another name than its own, the
// city by which it was found: “München” for Europe/Berlin.
type Place struct {
	Zone string
	City string
}

// SuggestZones returns up to most time zones for what a member has typed so far,
// best first: names that begin so, cities that do in any of the bot's
// languages, then names with a word that does, then those that hold it, then
// those a slip away.
func SuggestZones(typed string, most int) []Place {
	folded := foldZone(typed)
	var ranked [3][]string
	for _, z := range zones {
		if !z.listed {
			continue
		}
		switch i := strings.Index(z.folded, folded); {
		case i < 0:
		case i == 0, strings.HasPrefix(z.city, folded):
			ranked[0] = append(ranked[0], z.name)
		case strings.ContainsAny(z.folded[i-1:i], "/ -"):
			ranked[1] = append(ranked[1], z.name)
		default:
			ranked[2] = append(ranked[2], z.name)
		}
	}
	places := placesOf(ranked[0])
	for _, c := range citiesLike(typed, ranked[0]) {
		places = append(places, Place{c.zone, c.name})
	}
	for _, name := range slices.Concat(ranked[1], ranked[2]) {
		if !slices.ContainsFunc(places, func(p Place) bool { return p.Zone == name }) {
			places = append(places, Place{Zone: name})
		}
	}
	if len(places) == 0 {
		places = placesOf(closestZones(typed, most))
	}
	return places[:min(most, len(places))]
}

func placesOf(names []string) []Place {
	var out []Place
	for _, name := range names {
		out = append(out, Place{Zone: name})
	}
	return out
}

// closestZones returns the names within a few slips of the keyboard of words,
// by the whole name or by the city, closest first.
func closestZones(words string, most int) []string {
	folded := foldZone(words)
	if len(folded) < 3 || len(folded) > 40 {
		return nil
	}
	type near struct {
		name  string
		slips int
	}
	forgiven := 1 // slips
	if len(folded) >= 6 {
		forgiven += len(folded) / 5
	}
	var found []near
	for _, z := range zones {
		if !z.listed {
			continue
		}
		slips := distance(folded, z.folded)
		if z.city != "" {
			slips = min(slips, distance(folded, z.city))
		}
		if slips <= forgiven {
			found = append(found, near{z.name, slips})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return a.slips - b.slips })
	names := make([]string, 0, min(most, len(found)))
	for _, n := range found[:min(most, len(found))] {
		names = append(names, n.name)
	}
	return names
}

// distance counts the slips that turn a into b: a letter more, less, other, or
// two neighbours swapped (optimal string alignment).
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			other := 1
			if a[i-1] == b[j-1] {
				other = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+other)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
