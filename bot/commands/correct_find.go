package commands

import (
	"strings"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// handle names a quote or a date in an autocomplete's value: by its id, and by
// its words, since a refresh between typing and sending may number it anew.
func handle(id, words string) string { return id + render.Tag(words) }

// found finds what an option means among things that are named by handles: by
// the handle, by the words' part of it, else by words typed that stand in one of
// them alone. The number says how many fit where that is not one.
func found(typed string, n int, at func(i int) (id, words string)) (id string, fit int) {
	typed = strings.TrimSpace(typed)
	_, tag, tagged := strings.Cut(typed, "~")
	var byTag, byWords []string
	for i := range n {
		id, words := at(i)
		switch {
		case typed == handle(id, words):
			return id, 1
		case tagged && render.Tag(words) == "~"+tag:
			byTag = append(byTag, id)
		case holds(words, typed):
			byWords = append(byWords, id)
		}
	}
	if len(byTag) == 0 {
		byTag = byWords
	}
	if len(byTag) != 1 {
		return "", len(byTag)
	}
	return byTag[0], 1
}

// holds tells whether a text has every word that was typed.
func holds(text, typed string) bool {
	text = strings.ToLower(text)
	for _, w := range strings.Fields(strings.ToLower(typed)) {
		if !strings.Contains(text, strings.Trim(w, "“”„«»\"'")) {
			return false
		}
	}
	return true
}

func quoteWords(q *briefs.Quote) string {
	parts := make([]string, len(q.Passages))
	for i, p := range q.Passages {
		parts[i] = p.Text
	}
	return strings.Join(parts, " ")
}

// quoteOf is the id of the quote that the option names.
func quoteOf(r *Request, b *briefs.Brief) (string, error) {
	typed := r.Text("quote")
	id, fit := found(typed, len(b.Quotes), func(i int) (string, string) { return b.Quotes[i].ID, quoteWords(&b.Quotes[i]) })
	switch {
	case fit == 0:
		return "", r.refuse("correct.quote.none", typed)
	case fit > 1:
		return "", r.refuse("correct.quote.several", typed)
	}
	return id, nil
}

// dateOf is the id of the date that the option names.
func dateOf(r *Request, b *briefs.Brief) (string, error) {
	typed := r.Text("date")
	id, fit := found(typed, len(b.Dates), func(i int) (string, string) { return b.Dates[i].ID, b.Dates[i].Passage.Text })
	switch {
	case fit == 0:
		return "", r.refuse("correct.date.none", typed)
	case fit > 1:
		return "", r.refuse("correct.date.several", typed)
	}
	return id, nil
}

// entityOf is the id of whom the option names, as an id or in any form of the
// name.
func entityOf(r *Request, b *briefs.Brief, option string) (string, error) {
	typed := strings.TrimSpace(r.Text(option))
	for i := range b.Entities {
		if e := &b.Entities[i]; e.ID == typed || e.Name == typed {
			return e.ID, nil
		}
	}
	switch a := ask.Who(b, typed); {
	case typed == "" || len(a.Matches) == 0:
		return "", r.refuse("correct.person.none", typed)
	case len(a.Matches) > 1:
		return "", r.refuse("correct.person.several", typed)
	default:
		return a.Matches[0].ID, nil
	}
}

// quoteChoices completes a quote by its words or its speaker's name.
func quoteChoices(v stylebook.Voice, b *briefs.Brief, typed string) []Choice {
	words := map[string]string{}
	for i := range b.Quotes {
		words[b.Quotes[i].ID] = quoteWords(&b.Quotes[i])
	}
	var out []Choice
	for _, q := range ask.Quotes(b, ask.QuoteQuery{}).Quotes {
		name := ""
		if q.Speaker != nil {
			name = q.Speaker.Name.Name
		}
		if holds(words[q.ID]+" "+name, typed) {
			out = append(out, Choice{Name: render.QuoteChoice(v, q), Value: handle(q.ID, words[q.ID])})
		}
	}
	return out
}

// dateChoices completes a date by the article's words or its value.
func dateChoices(v stylebook.Voice, b *briefs.Brief, typed string) []Choice {
	var out []Choice
	for _, x := range b.Dates {
		if holds(x.Passage.Text+" "+x.Value, typed) {
			out = append(out, Choice{Name: render.DateChoice(v, x.Passage.Text, x.Value), Value: handle(x.ID, x.Passage.Text)})
		}
	}
	return out
}

// entityChoices completes a person, organisation or place.
func entityChoices(b *briefs.Brief, typed string) []Choice {
	var out []Choice
	for _, s := range ask.Suggest(b, ask.People, typed, mostChoices) {
		name := s.Name
		if s.About != "" {
			name += " · " + s.About
		}
		out = append(out, Choice{Name: name, Value: s.ID})
	}
	return out
}

// aliasChoices completes a form of the name of whom the option person names.
func aliasChoices(r *Request, b *briefs.Brief, typed string) []Choice {
	who, err := entityOf(r, b, "person")
	if err != nil {
		return nil
	}
	var out []Choice
	for _, e := range b.Entities {
		if e.ID != who {
			continue
		}
		for _, a := range e.Aliases {
			if holds(a, typed) {
				out = append(out, Choice{Name: a, Value: a})
			}
		}
	}
	return out
}
