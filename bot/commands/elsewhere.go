package commands

import (
	"errors"

	"dateline/bot/render"
	"dateline/briefs"
)

// What is looked through when a story does not have what was asked for.
const (
	mostSearched = 50 // other stories, the newest first
	mostOffered  = 3
)

// elsewhere puts other stories beside a refusal, a button each, where they have
// what this one lacks. found gives the state of the same question about a story,
// false where that has no answer. A member who named the story meant it, and so
// did one who pressed a button over it: they get the refusal alone.
func elsewhere(d *Desk, r *Request, asked *briefs.Brief, m render.Message, err error, found func(*briefs.Brief) (render.State, bool)) (render.Message, error) {
	var none Refused
	if !errors.As(err, &none) || r.Press != nil || r.Given("story") {
		return m, err
	}
	var offers []render.Offer
	searched := 0
	for _, b := range d.Library.Stories(r.Edition()) {
		if b.ID == asked.ID {
			continue
		}
		if state, ok := found(b); ok {
			offers = append(offers, render.Offer{Title: b.Title, State: state})
		}
		if searched++; searched == mostSearched || len(offers) == mostOffered {
			break
		}
	}
	if len(offers) == 0 {
		return m, err
	}
	return render.Elsewhere(r.Voice(), string(none), offers), nil
}
