package attribution

import (
	"strings"

	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// The noun phrases on the way from a verb left to its subject.

// noun reads a noun phrase: the subject, or part of what is told of it. Each reading, tried in this
// order, ends the walk or goes on, and tells whether it did.
func (w *leftward) noun() {
	left := w.r.LeftOf(w.f, w.i)
	switch {
	case w.isAsked(left), w.isApposedInRelative(), w.isCompanion(), w.isListEnd():
	case w.isThatNight(left), w.isLastWeek(left):
	case w.hangsOn(left), w.isCapacity(left), w.isRelativeCapacity(left):
	case w.isObject(left):
	case w.isPlainSubject(), w.isUnlinked(left):
	case w.isSecond(left), w.isNoSubject(), w.isOfWhich(left):
	case w.isPerson():
	default:
		w.mayBe(left)
	}
}

// isAsked passes what was asked: "Asked by Roe if it was, Doe, a farmer, said".
func (w *leftward) isAsked(left int) bool {
	if left <= w.f.Chunk || !w.crossed {
		return false
	}
	a := w.r.askedBefore(w.f, left)
	if a <= w.f.Chunk {
		return false
	}
	w.anew(a)
	return true
}

// isApposedInRelative: "Doe, who spoke through his aide, Jane Roe, on Monday, said".
func (w *leftward) isApposedInRelative() bool {
	rel := w.r.apposedInRelative(w.f, w.i)
	if rel <= w.f.Chunk || !w.crossed && w.r.Chunks[w.i+1].Kind != clauses.AsideChunk {
		return false
	}
	w.anew(rel)
	return true
}

// isCompanion passes those whom somebody is with.
func (w *leftward) isCompanion() bool {
	with := w.r.companions(w.f, w.i)
	if !w.crossed || with <= w.f.Chunk {
		return false
	}
	w.into(with)
	return true
}

// isListEnd passes a list that hangs on a verb or a preposition behind the subject: "Doe, who leads a group that
// includes Roe, Poe and Dow, said".
func (w *leftward) isListEnd() bool {
	if !w.crossed || w.best >= 0 {
		return false
	}
	hook := w.r.listHook(w.f, w.i)
	if hook <= w.f.Chunk+1 {
		return false
	}
	w.inside = true
	w.i = hook
	if w.r.Chunks[hook].Kind == clauses.PrepChunk {
		w.i--
	}
	return true
}

// isThatNight: "A text from Doe that night read".
func (w *leftward) isThatNight(left int) bool {
	r := w.r
	if w.i != w.v-1 || left <= w.f.Chunk || !r.IsWord(left, "that") || !w.isTime() || r.Chunks[left-1].Kind != clauses.NounChunk {
		return false
	}
	w.over(left)
	return true
}

// isLastWeek: "Doe, a farmer, last week said".
func (w *leftward) isLastWeek(left int) bool {
	r := w.r
	if w.i != w.v-1 || left < w.f.Chunk || r.Chunks[w.i].Mention >= 0 || !w.isTime() {
		return false
	}
	switch l := r.Chunks[left]; {
	case l.Kind == clauses.CommaMark && left > w.f.Chunk, l.Kind == clauses.NounChunk, l.Kind == clauses.VerbChunk && l.Verb == clauses.Participle:
		w.i--
		return true
	}
	return false
}

// isTime tells whether the noun phrase at hand is a time.
func (w *leftward) isTime() bool { return lexicon.Temporal(w.r.Tokens[w.r.Chunks[w.i].Head].Text) }

// hangsOn passes what hangs on a preposition: "the mayor of Kent said", but not "in London, said".
func (w *leftward) hangsOn(left int) bool {
	r := w.r
	if left < 0 || r.Chunks[left].Kind != clauses.According && (r.Chunks[left].Kind != clauses.PrepChunk || r.ClauseHead(left)) {
		return false
	}
	switch {
	case r.IsWord(w.i-1, "then") || r.IsWord(w.i-1, "now"):
		return false // "By then Doe said"
	case w.straight() && left > w.f.Chunk && r.endsWithBearer(r.Chunks[w.i]):
		w.is(w.i)
	case w.straight() && w.i == w.v-1 && r.runsOnto(w.f, w.i):
		w.is(w.i)
	case w.crossed && w.best < 0 && left == w.f.Chunk:
		w.is(-1)
	default:
		w.over(left)
	}
	return true
}

// isCapacity: "Doe, acting in her role as head of the bank said".
func (w *leftward) isCapacity(left int) bool {
	as := w.beforeAs(left)
	if as < 0 || w.r.Chunks[as].Kind != clauses.NounChunk || !isCapacity(w.r.Tokens[w.r.Chunks[as].Head].Text) {
		return false
	}
	w.into(as)
	return true
}

// isRelativeCapacity: "Doe, who retired as head of the bank in 1955 said".
func (w *leftward) isRelativeCapacity(left int) bool {
	as := w.beforeAs(left)
	if as < 0 || w.r.Chunks[as].Kind != clauses.VerbChunk || !w.r.RelativeVerb(w.f, as) || w.r.Chunks[as].Verb == clauses.Participle {
		return false
	}
	w.into(as)
	return true
}

// beforeAs gives the chunk before an "as" at the left of the noun phrase at hand; -1 for none.
func (w *leftward) beforeAs(left int) int {
	if left < 0 || !w.r.IsWord(left, "as") {
		return -1
	}
	if as := w.r.LeftOf(w.f, left); as > w.f.Chunk+1 {
		return as
	}
	return -1
}

// isObject reads a noun phrase right behind another verb: that verb's object, or the subject of a clause
// without "that".
func (w *leftward) isObject(left int) bool {
	if left < 0 || w.r.Chunks[left].Kind != clauses.VerbChunk {
		return false
	}
	if s := w.r.contactTold(w.f, left); s >= 0 && w.isTime() {
		w.is(s)
		return true
	}
	if w.straight() && w.isMadeTo(left) || w.isClaimed() || w.straight() && w.isOfFinite(left) {
		w.is(w.i)
	} else {
		w.into(left)
	}
	return true
}

// isMadeTo: "made Doe believe", "saying they were asking for".
func (w *leftward) isMadeTo(left int) bool {
	r, c, verb := w.r, w.r.Chunks[w.i], w.r.Chunks[left]
	return lexicon.Causes(r.Tokens[verb.Head].Text) && !w.isPlainPast() || verb.Verb == clauses.GerundForm && verb.Cue != lexicon.NoCue && r.IsPronoun(c) && clauses.Speaks(r.Tokens[c.Head].Text)
}

// isPlainPast tells whether the verb is a past tense that is no participle either: "aides who watched it
// likened" makes nobody do anything.
func (w *leftward) isPlainPast() bool {
	c := w.r.Chunks[w.v]
	return w.r.Tagged(w.v, "VBD") && c.Cue == lexicon.CueLabel && strings.HasSuffix(w.r.Tokens[c.Head].Text, "ed") && w.r.RelativeVerb(w.f, w.i-1)
}

// isClaimed: "Roe claims Doe, 29, called", "Roe said his brother, who sells cars, called", "Roe said the
// mayor who runs it called".
func (w *leftward) isClaimed() bool {
	r, i := w.r, w.i
	if !r.Reported(w.f, i) || i+2 >= w.v {
		return false
	}
	next, third := r.Chunks[i+1].Kind, r.Chunks[i+2]
	if next == clauses.RelChunk {
		return !w.crossed && r.Animate(r.Chunks[i]) && r.finiteWithin(i+1, w.v)
	}
	if !w.crossed || next != clauses.CommaMark {
		return false
	}
	if r.IsNamedPerson(r.Chunks[i]) {
		return true
	}
	return r.Animate(r.Chunks[i]) && r.Chunks[w.v-1].Kind == clauses.CommaMark && (third.Kind == clauses.RelChunk || w.best == i+2)
}

// isOfFinite tells whether the verb at the left is a finite one of no clause with "who": "Roe says Doe
// called".
func (w *leftward) isOfFinite(left int) bool {
	r := w.r
	if r.Chunks[left].Verb != clauses.Finite || strings.HasPrefix(r.Tokens[r.Chunks[left].Head].Text, "becom") || r.Tokens[r.Chunks[left].Head].Text == "became" {
		return false // "those who knew him before he became Brother Doe say"
	}
	l2 := r.LeftOf(w.f, left)
	return left <= w.f.Chunk || l2 < 0 || r.Chunks[l2].Kind != clauses.RelChunk
}

// isPlainSubject: "Doe said".
func (w *leftward) isPlainSubject() bool {
	if !w.straight() {
		return false
	}
	w.is(w.r.firstOfPair(w.f, w.i))
	return true
}

// isUnlinked: "in a move Doe, a farmer, called".
func (w *leftward) isUnlinked(left int) bool {
	if left < 0 || !w.r.unlinked(left, w.i) {
		return false
	}
	w.is(w.i)
	return true
}

// isSecond passes the second of two noun phrases that hang on one verb or preposition: "lost her daughter
// Jane", "at the country's University of Leeds".
func (w *leftward) isSecond(left int) bool {
	r := w.r
	if left < 0 || r.Chunks[left].Kind != clauses.NounChunk || lexicon.Temporal(r.Tokens[r.Chunks[left].Head].Text) {
		return false
	}
	l2 := r.LeftOf(w.f, left)
	switch {
	case l2 < 0:
	case r.Chunks[l2].Kind == clauses.VerbChunk:
		w.into(l2)
		return true
	case r.Chunks[l2].Kind == clauses.PrepChunk && !r.ClauseHead(l2) && !(r.IsText(left) && r.IsNamedPerson(r.Chunks[w.i])):
		w.over(l2)
		return true
	}
	return false
}

// isNoSubject passes what tells no verb whose it is, and pronouns, which have no appositions.
func (w *leftward) isNoSubject() bool {
	if w.r.anchors(w.f, w.i) && !w.r.IsPronoun(w.r.Chunks[w.i]) {
		return false
	}
	w.i--
	return true
}

// isOfWhich: "The paper, which Doe wrote in a week, praised".
func (w *leftward) isOfWhich(left int) bool {
	if left <= w.f.Chunk || w.r.Chunks[left].Kind != clauses.RelChunk || !w.r.IsWord(left, "which") || w.best >= 0 {
		return false
	}
	w.over(left)
	return true
}

// isPerson: "Doe, a farmer, said".
func (w *leftward) isPerson() bool {
	if !w.r.IsNamedPerson(w.r.Chunks[w.i]) {
		return false
	}
	w.is(w.r.firstOfPair(w.f, w.i))
	return true
}

// mayBe takes a noun phrase for the subject unless a better one comes, over a comma or an "and".
func (w *leftward) mayBe(left int) {
	r, i := w.r, w.i
	if w.best < 0 || !r.IsNamedSpeaker(r.Chunks[w.best]) || r.Animate(r.Chunks[i]) && !r.namesOneOf(i, w.best) {
		w.best = i
	}
	if p := r.isOneMore(w.f, i, left); w.crossed && p >= 0 {
		w.is(p)
		return
	}
	switch {
	case left > w.f.Chunk && r.Chunks[left].Kind == clauses.AndChunk && r.Chunks[left-1].Kind == clauses.NounChunk:
		w.over(left)
	case left < 0 || r.Chunks[left].Kind != clauses.CommaMark && r.Chunks[left].Kind != clauses.DashMark:
		w.stop()
	default:
		w.over(left)
	}
}
