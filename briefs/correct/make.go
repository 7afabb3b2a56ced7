package correct

import "dateline/briefs"

// Speaker says that the entity said the quote; with an empty entity id, that it
// is not known who did. The error of this and the other makers is a Refused.
func Speaker(b *briefs.Brief, quote, entity string) (Correction, error) {
	q, err := quoteOf(b, quote)
	if err != nil {
		return Correction{}, err
	}
	c := Correction{Deed: SetSpeaker, Quote: q}
	if entity != "" {
		if c.Entity, err = entityOf(b, entity); err != nil {
			return Correction{}, err
		}
	}
	return c, nil
}

// Name gives an entity another name: words of an article, letter by letter. The
// name that it had becomes an alias.
func Name(b *briefs.Brief, entity, words string) (Correction, error) {
	return worded(b, SetName, entity, words, longestName)
}

// About gives an entity a description in place of those that it has: words of
// an article, letter by letter. With no words it takes them off, and what they
// say of relations. The years of a life stay.
func About(b *briefs.Brief, entity, words string) (Correction, error) {
	return worded(b, SetAbout, entity, words, longestAbout)
}

// Merge makes one of two entities: the first stays and gets the names,
// mentions, descriptions, relations and quotes of the other.
func Merge(b *briefs.Brief, entity, other string) (Correction, error) {
	one, err := entityOf(b, entity)
	if err != nil {
		return Correction{}, err
	}
	two, err := entityOf(b, other)
	if err != nil {
		return Correction{}, err
	}
	if entity == other {
		return Correction{}, Refused{SameEntity, other}
	}
	return Correction{Deed: MergeEntities, Entity: one, Other: two}, nil
}

// Split makes an entity of its own of one of an entity's aliases; its mentions
// go along, the quotes attributed to it, and the descriptions beside it.
func Split(b *briefs.Brief, entity, alias string) (Correction, error) {
	e, err := entityOf(b, entity)
	if err != nil {
		return Correction{}, err
	}
	if !hasAlias(b, entity, alias) {
		return Correction{}, Refused{NoSuchAlias, alias}
	}
	return Correction{Deed: SplitAlias, Entity: e, Alias: alias}, nil
}

// Hide takes a quote out of the story.
func Hide(b *briefs.Brief, quote string) (Correction, error) {
	q, err := quoteOf(b, quote)
	if err != nil {
		return Correction{}, err
	}
	return Correction{Deed: HideQuote, Quote: q}, nil
}

// Date gives a date another value (CheckValue says which are values); the
// timeline follows.
func Date(b *briefs.Brief, date, value string) (Correction, error) {
	d, err := dateOf(b, date)
	if err != nil {
		return Correction{}, err
	}
	if CheckValue(value) != nil {
		return Correction{}, Refused{NoValue, value}
	}
	return Correction{Deed: SetDate, Date: d, Value: value}, nil
}

func quoteOf(b *briefs.Brief, id string) (Anchor, error) {
	for i := range b.Quotes {
		if q := &b.Quotes[i]; q.ID == id {
			return anchorOf(b, q.Passages[0]), nil
		}
	}
	return Anchor{}, Refused{NoSuchQuote, id}
}

func entityOf(b *briefs.Brief, id string) (Entity, error) {
	for i := range b.Entities {
		if e := &b.Entities[i]; e.ID == id {
			return Entity{ID: e.ID, Name: e.Name, Kind: e.Kind, At: entityAnchor(b, e)}, nil
		}
	}
	return Entity{}, Refused{NoSuchEntity, id}
}

func dateOf(b *briefs.Brief, id string) (Anchor, error) {
	for i := range b.Dates {
		if b.Dates[i].ID == id {
			return anchorOf(b, b.Dates[i].Passage), nil
		}
	}
	return Anchor{}, Refused{NoSuchDate, id}
}
