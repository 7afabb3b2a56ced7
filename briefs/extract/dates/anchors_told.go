package dates

// tell notes that the story has come to a date.
func (a *dateAnchor) tell(e *dateExpression, c civilDate) {
	in := a.document.ParagraphAt(e.Start)
	if in != a.toldIn {
		a.monthTold = false
	}
	for _, passes := range passing {
		if passes(a, e, c) {
			return
		}
	}
	a.told = c
	a.toldIn = in
	a.dayHidden = c.day == 0 && (a.dayHidden || c.month == 0 && a.leads(e))
	a.monthTold = a.monthTold || c.month != 0 && (e.season == 0 || e.year == 0)
	if c.day != 0 {
		a.day, a.dayIn = c, in
		if a.published.day != 0 && !c.at().After(a.published.at()) {
			a.pastDay = c
		}
	}
	if a.isStated(e, c) {
		a.stated, a.statedIn = c, in
	}
}

// passing are the dates that the story only mentions, and does not come to.
var passing = [...]func(a *dateAnchor, e *dateExpression, c civilDate) bool{
	(*dateAnchor).closesLead,
	(*dateAnchor).isMorningAfter,
	(*dateAnchor).isOfSaying,
	(*dateAnchor).isBeforeAnother,
	(*dateAnchor).isSince,
	(*dateAnchor).isYearInPassing,
	(*dateAnchor).isFarFromStory,
}

// closesLead: where "from 3 May 1097 to June 1098" ends, the story has still to come.
func (a *dateAnchor) closesLead(e *dateExpression, c civilDate) bool {
	if !a.history || !e.closes || c.month == 0 || a.told.year == 0 || monthsBetween(a.told, c) <= 1 {
		return false
	}
	return e.bracketed || e.Start < historyLead && a.document.ParagraphAt(e.Start) == a.document.ParagraphAt(a.first.Start)
}

// isMorningAfter: the second day of "the night of 3/4 October".
func (a *dateAnchor) isMorningAfter(e *dateExpression, c civilDate) bool {
	return e.lends && c.month != 0
}

// isOfSaying: when it was said, not when it was: "crashed on Monday, officials said on
// Tuesday".
func (a *dateAnchor) isOfSaying(e *dateExpression, c civilDate) bool {
	return !a.history && c.day != 0 && a.told.day != 0 && c.at().After(a.told.at()) && a.sameSentenceAs(a.before.Start, e) && a.document.saidAt(e.Span)
}

// isBeforeAnother: "on Tuesday, days after the first case was found on September 2".
func (a *dateAnchor) isBeforeAnother(e *dateExpression, c civilDate) bool {
	return !a.history && c.day != 0 && c.month != 0 && a.told.day != 0 && e.form == calendarDate && e.month != 0 &&
		c.at().Before(a.told.at()) && a.sameSentenceAs(a.before.Start, e)
}

// isSince: a look back in passing: "their first meeting since March 9".
func (a *dateAnchor) isSince(e *dateExpression, c civilDate) bool {
	return !a.history && c.month != 0 && a.told.year != 0 && a.document.sinceAt(e.Start)
}

// isYearInPassing: "a study of 2005", "(1947-54)"; in a history a year far off, or
// behind a month of its paragraph.
func (a *dateAnchor) isYearInPassing(e *dateExpression, c civilDate) bool {
	const far = 15 // years
	switch {
	case c.month != 0 || e.form != calendarDate:
		return false
	case e.lends || a.told.year != 0 && (e.bracketed || a.document.sinceAt(e.Start)):
		return true
	case !a.history || a.leads(e):
		return false
	}
	return a.monthTold && a.document.ParagraphAt(e.Start) == a.toldIn || a.told.month != 0 && distance(c.year, a.told.year) > far
}

// isFarFromStory: a month or a day that a history only looks ahead or back to.
func (a *dateAnchor) isFarFromStory(e *dateExpression, c civilDate) bool {
	if !a.history || c.month == 0 || a.told.month == 0 || a.leads(e) {
		return false
	}
	ahead := monthsBetween(a.told, c)
	if e.year == 0 {
		return e.of == noRelation && ahead > 6
	}
	return c.day == 0 && (ahead < -3 || ahead > 24 && a.document.tenseAt(e.Span) == futureTense)
}

// isStated tells whether a date names its year, so that those after it in its
// paragraph may be of that year too.
func (a *dateAnchor) isStated(e *dateExpression, c civilDate) bool {
	if e.year == 0 || c.month == 0 || e.quarter != 0 || e.half != 0 {
		return false
	}
	return a.history || !a.document.sinceAt(e.Start) && !a.document.bornAt(e.Start)
}

// historyLead is how many bytes at a history's head say when all of it was.
const historyLead = 800

// leads tells whether an expression opens its sentence: "In 1940, …".
func (a *dateAnchor) leads(e *dateExpression) bool {
	s := a.document.SentenceAt(e.Start)
	return s >= 0 && e.Start-a.document.Sentences[s].Start <= len("Beginning in ")
}

// sameSentenceAs tells whether a byte offset lies in the sentence of an expression.
func (a *dateAnchor) sameSentenceAs(offset int, e *dateExpression) bool {
	return a.document.SentenceAt(offset) == a.document.SentenceAt(e.Start)
}
