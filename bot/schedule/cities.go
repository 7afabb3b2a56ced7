package schedule

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// cityList has the names of zones' cities in the bot's languages, a zone a line:
// CLDR 48's exemplar cities (Unicode License V3, which stands in
// cities-license.txt), less what differs from the zone's own name in case and
// accents alone. CLDR's old names of zones were made today's.
//
//go:embed cities.txt
var cityList string

// moreCityList has cities of more than a million people, or capitals of their
// regions, that no zone is named after; by hand, each with the zone that its
// country, or its part of the country, has in tzdata's zone.tab.
//
//go:embed cities_more.txt
var moreCityList string

// city is a place by one of its names.
type city struct {
	name   string // "München"
	folded string // "munchen"
	zone   string // "Europe/Berlin"
}

var cities = sync.OnceValue(func() []city {
	var all []city
	for line := range strings.Lines(cityList + moreCityList) {
		zone, names, found := strings.Cut(strings.TrimSpace(line), "\t")
		if !found || strings.HasPrefix(zone, "#") {
			continue
		}
		for name := range strings.SplitSeq(names, "\t") {
			all = append(all, city{name, foldCity(name), zone})
		}
	}
	return all
})

// letters are those that NFD does not take apart, as people type them who lack
// them.
var letters = strings.NewReplacer("ı", "i", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d",
	"ё", "е", "’", "'", "ʼ", "'", "ʻ", "'", "‘", "'", "`", "'")

// bare is words in lower case without accents.
func bare(words string) string {
	return letters.Replace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(words))))
}

// foldCity is how names of cities are compared: without case, accents, hyphens
// and dots.
func foldCity(name string) string {
	return squeeze(strings.NewReplacer("-", " ", "_", " ", ".", "").Replace(bare(name)))
}

// citiesLike finds the cities of which a member has typed the beginning, the
// whole names first; at most one a zone, and none of a zone in but.
func citiesLike(typed string, but []string) []city {
	folded := foldCity(typed)
	if folded == "" {
		return nil
	}
	var whole, begun []city
	for _, c := range cities() {
		switch {
		case c.folded == folded:
			whole = append(whole, c)
		case strings.HasPrefix(c.folded, folded):
			begun = append(begun, c)
		}
	}
	var found []city
	for _, c := range append(whole, begun...) {
		if !slices.Contains(but, c.zone) {
			found, but = append(found, c), append(but, c.zone)
		}
	}
	return found
}

// zoneOfCity is the zone of a city by its whole name in any of the languages;
// "" where none is called so, or where two are in different zones.
func zoneOfCity(words string) string {
	folded, zone := foldCity(words), ""
	for _, c := range cities() {
		if c.folded != folded || c.zone == zone {
			continue
		}
		if zone != "" {
			return ""
		}
		zone = c.zone
	}
	return zone
}

// Cities lists every city by each of its names.
func Cities() []Place {
	var out []Place
	for _, c := range cities() {
		out = append(out, Place{c.zone, c.name})
	}
	return out
}
