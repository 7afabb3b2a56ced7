package commands

import (
	"errors"
	"strings"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
)

// corrections make, by subcommand, what is asked for over the story as the
// server sees it. The errors are Refused, or the maker's own.
var corrections = map[string]func(*Request, *briefs.Brief) (correct.Correction, error){
	"speaker": func(r *Request, b *briefs.Brief) (c correct.Correction, err error) {
		quote, err := quoteOf(r, b)
		if err != nil {
			return c, err
		}
		who := ""
		if r.Text("person") != "" {
			if who, err = entityOf(r, b, "person"); err != nil {
				return c, err
			}
		}
		return correct.Speaker(b, quote, who)
	},
	"name": func(r *Request, b *briefs.Brief) (correct.Correction, error) {
		return worded(r, b, correct.Name)
	},
	"about": func(r *Request, b *briefs.Brief) (correct.Correction, error) {
		return worded(r, b, correct.About)
	},
	"merge": func(r *Request, b *briefs.Brief) (c correct.Correction, err error) {
		one, err := entityOf(r, b, "person")
		if err != nil {
			return c, err
		}
		two, err := entityOf(r, b, "other")
		if err != nil {
			return c, err
		}
		return correct.Merge(b, one, two)
	},
	"split": func(r *Request, b *briefs.Brief) (c correct.Correction, err error) {
		who, err := entityOf(r, b, "person")
		if err != nil {
			return c, err
		}
		return correct.Split(b, who, strings.TrimSpace(r.Text("alias")))
	},
	"hide": func(r *Request, b *briefs.Brief) (c correct.Correction, err error) {
		quote, err := quoteOf(r, b)
		if err != nil {
			return c, err
		}
		return correct.Hide(b, quote)
	},
	"date": func(r *Request, b *briefs.Brief) (c correct.Correction, err error) {
		date, err := dateOf(r, b)
		if err != nil {
			return c, err
		}
		return correct.Date(b, date, valueOf(b, r.Text("value")))
	},
}

func worded(r *Request, b *briefs.Brief, maker func(b *briefs.Brief, entity, words string) (correct.Correction, error)) (c correct.Correction, err error) {
	who, err := entityOf(r, b, "person")
	if err != nil {
		return c, err
	}
	c, err = maker(b, who, r.Text("words"))
	var no correct.Refused
	if errors.As(err, &no) && no.Why == correct.NoSuchWords {
		// A member copies the words with the quotation marks round them.
		if bare := strings.Trim(r.Text("words"), " “”„«»\"'"); bare != r.Text("words") && bare != "" {
			if again, err := maker(b, who, bare); err == nil {
				return again, nil
			}
		}
	}
	return c, err
}

// valueOf is the value of a date that was typed: as a brief has it, or as people
// write dates.
func valueOf(b *briefs.Brief, typed string) string {
	typed = strings.TrimSpace(typed)
	if correct.CheckValue(typed) == nil {
		return typed
	}
	if a, err := ask.Timeline(b, typed, ""); err == nil && correct.CheckValue(a.Since) == nil {
		return a.Since
	}
	return typed
}

// unmade puts the error of a correction that was not made in the member's
// language.
func (r *Request) unmade(err error) error {
	var no correct.Refused
	if !errors.As(err, &no) {
		return err
	}
	switch key := "correct.refused." + string(no.Why); {
	case no.Why == correct.SameEntity:
		return r.refuse(key)
	case stylebook.Has(key):
		return r.refuse(key, no.What)
	}
	return err
}
