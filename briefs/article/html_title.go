package article

import (
	"net/url"
	"strings"
	"unicode"
)

// A page's title often has the site's name, or its sections, before or after
// the story's own: "Ferry leaves | World | The Quay Gazette".
var (
	// titleBars part a title; hardly any headline has one.
	titleBars = []string{" | ", " :: ", " » ", " • ", " · "}
	// titleDashes part a title too, but stand in headlines as well.
	titleDashes = []string{" - ", " – ", " — "}
)

// pressWords end the names of papers, stations and agencies.
var pressWords = map[string]bool{
	"news": true, "press": true, "times": true, "post": true, "gazette": true, "tribune": true, "herald": true, "courier": true,
	"journal": true, "chronicle": true, "observer": true, "guardian": true, "telegraph": true, "independent": true, "examiner": true,
	"inquirer": true, "dispatch": true, "sentinel": true, "star": true, "globe": true, "mail": true, "mirror": true, "register": true,
	"reuters": true, "radio": true, "magazine": true, "online": true, "wikinews": true, "wikipedia": true, "blog": true, "today": true,
	"tv": true, "weekly": true, "daily": true, "standard": true, "monitor": true, "express": true, "echo": true, "argus": true,
}

// storyTitle takes off a page's title what is the site's, and gives the site's
// name where it is sure of it. headings are the page's own of the first order:
// one that the title holds is the story's.
func storyTitle(title, site, address string, headings []string) (story, cut string) {
	story = withoutSite(title, site)
	for _, h := range headings {
		// A site's name may be a heading too.
		if words := len(strings.Fields(h)); words > 1 && 3*words >= len(strings.Fields(story)) && !isSite(h, address) && holdsPiece(story, h) {
			return h, siteIn(strings.Replace(story, h, "", 1), address)
		}
	}
	for _, bar := range titleBars {
		pieces := strings.Split(story, bar)
		if len(pieces) == 1 {
			continue
		}
		best := 0
		for i, p := range pieces {
			if len(strings.Fields(p)) > len(strings.Fields(pieces[best])) {
				best = i
			}
		}
		last := strings.TrimSpace(pieces[len(pieces)-1])
		if best < len(pieces)-1 && isSite(last, address) {
			cut = last
		}
		story = strings.TrimSpace(pieces[best])
	}
	const least = 3 // words left of a title
	for _, dash := range titleDashes {
		if i := strings.LastIndex(story, dash); i > 0 && len(strings.Fields(story[:i])) >= least && isSite(story[i+len(dash):], address) {
			return strings.TrimSpace(story[:i]), strings.TrimSpace(story[i+len(dash):])
		}
		if i := strings.Index(story, dash); i > 0 && len(strings.Fields(story[i+len(dash):])) >= least && isSite(story[:i], address) {
			return strings.TrimSpace(story[i+len(dash):]), strings.TrimSpace(story[:i])
		}
	}
	return story, cut
}

// withoutSite takes the site's name, where it is known, off a title's end.
func withoutSite(title, site string) string {
	for _, seps := range [][]string{titleBars, titleDashes} {
		for _, sep := range seps {
			if i := strings.LastIndex(title, sep); i > 0 && site != "" && sameWords(title[i+len(sep):], site) {
				return strings.TrimSpace(title[:i])
			}
		}
	}
	return title
}

// holdsPiece tells whether a heading is all of a title between its bars and
// dashes, and not all of the title.
func holdsPiece(title, heading string) bool {
	i := strings.Index(title, heading)
	if i < 0 || len(title) == len(heading) {
		return false
	}
	return parts(title[:i], strings.HasSuffix) && parts(title[i+len(heading):], strings.HasPrefix)
}

// parts tells whether a bar or dash stands at one end of what surrounds a
// heading, or nothing surrounds it there.
func parts(around string, at func(s, sep string) bool) bool {
	if around == "" {
		return true
	}
	for _, seps := range [][]string{titleBars, titleDashes} {
		for _, sep := range seps {
			if at(around, sep) {
				return true
			}
		}
	}
	return false
}

// siteIn gives what is left of a title without its headline, where that is a
// site's name.
func siteIn(rest, address string) string {
	rest = strings.TrimFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if isSite(rest, address) {
		return rest
	}
	return ""
}

// isSite tells whether a few words name a site: its host has them, or they end
// as a paper's name does, or are a host's name themselves.
func isSite(words, address string) bool {
	const most = 5
	fields := strings.Fields(words)
	if len(fields) == 0 || len(fields) > most || !unicode.IsUpper([]rune(fields[0])[0]) && !strings.Contains(words, ".") {
		return false
	}
	for _, f := range fields {
		if r := []rune(f)[0]; unicode.IsLower(r) && len(f) > 3 && !strings.Contains(f, ".") {
			return false
		}
	}
	if host := hostOf(address); host != "" {
		if name := squeeze(strings.TrimPrefix(words, "The ")); len(name) > 2 && strings.Contains(squeeze(host), name) {
			return true
		}
	}
	last := strings.ToLower(fields[len(fields)-1])
	return pressWords[last] || strings.HasSuffix(last, ".com") || strings.HasSuffix(last, ".org") || strings.HasSuffix(last, ".net")
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// squeeze gives a text's letters and digits alone, in lower case.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
