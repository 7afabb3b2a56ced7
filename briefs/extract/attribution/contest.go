package attribution

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
)

// Where a sentence tells before a quotation of somebody who speaks, and behind it too.

// contested gives what stands right behind a quotation, or what stands before it where that wins.
func (r *Reading) contested(f *clauses.Frame, q int) (Words, bool) {
	a, ok := r.after(f, q)
	b, set := r.before(f, q)
	if !set {
		return a, ok && !r.opensOnly(f, q, a)
	}
	if b.Beside && r.introduced(f, q) {
		a, ok = b, true
	}
	for _, wins := range contests {
		if ok && wins(r, f, q, a, b) {
			a = b
		}
	}
	return a, ok
}

// contests tell each whether what stands before a quotation, b, says whose it is and not what stands
// behind it, a.
var contests = []func(r *Reading, f *clauses.Frame, q int, a, b Words) bool{
	(*Reading).isInner,
	(*Reading).isPut,
	(*Reading).isAnswered,
	(*Reading).addedTo,
	(*Reading).vouchedFor,
	(*Reading).saidItself,
	(*Reading).hasOther,
}

// isInner: "Roe called it “…,” Doe said": the inner one's words. What a paper reports, it vouches for.
func (r *Reading) isInner(f *clauses.Frame, q int, a, b Words) bool {
	if !a.After || a.according || q <= f.Chunk {
		return false
	}
	if r.embeds(f, b, q) && !strings.HasPrefix(r.Text[a.Cue.Start:a.Cue.End], "report") {
		return true
	}
	return b.Class == lexicon.CueAct && b.Beside && !r.plansOf(b)
}

// isPut: "until, as Doe said, it is “…,” the paper reported": the words of whom they are put by.
func (r *Reading) isPut(f *clauses.Frame, q int, a, b Words) bool {
	if !a.After || b.After || b.Noun <= f.Chunk || b.Noun+2 >= q || !r.IsWord(b.Noun-1, "as") {
		return false
	}
	v := r.RightOf(f, b.Noun)
	return v > 0 && v+1 < q && r.Tokens[r.Chunks[v].Head].Start == b.Cue.Start && r.Chunks[v+1].Kind == clauses.CommaMark
}

// plansOf tells whether an attribution only tells what a body is out to do: "Kent Water plans to “…,”
// he said".
func (r *Reading) plansOf(b Words) bool {
	return b.Noun >= 0 && r.isNamed(b.Noun) && !r.IsNamedPerson(r.Chunks[b.Noun]) && isPlan(strings.ToLower(r.Text[b.Cue.Start:b.Cue.End]))
}

// isAnswered: When Roe asked Doe, “Why?” she answered, “…”.
func (r *Reading) isAnswered(_ *clauses.Frame, q int, a, b Words) bool {
	return a.After && !a.according && r.IsQuestion(q) && lexicon.Answering[strings.ToLower(r.Text[a.Cue.Start:a.Cue.End])] && lexicon.Asking[strings.ToLower(r.Text[b.Cue.Start:b.Cue.End])]
}

// addedTo: When he said “…,” Doe added: “…”.
func (r *Reading) addedTo(f *clauses.Frame, q int, a, b Words) bool {
	return a.After && !a.according && q-1 > f.Chunk && r.Chunks[q-1].Kind == clauses.VerbChunk && r.leadsOn(f, a) && b.Beside && b.Class == lexicon.CueSay
}

// vouchedFor: "Doe told them it was “…,” according to the report": what is said to be according to
// some who have no name, to a body or to a paper is the words of whom they tell of.
func (r *Reading) vouchedFor(f *clauses.Frame, q int, a, b Words) bool {
	if !a.according && !(a.After && r.hasObject(f, a)) {
		return false
	}
	if r.holds(b, a) {
		return true
	}
	if !a.according || b.Noun < 0 || !r.IsNamedPerson(r.Chunks[b.Noun]) {
		return false
	}
	return b.Class == lexicon.CueSay && a.Name >= 0 && r.KindOf(a.Name) != briefs.Person || b.Class == lexicon.CueLabel && r.governs(f, b, q)
}

// saidItself: "According to Doe, Roe's first words were: “…”".
func (r *Reading) saidItself(f *clauses.Frame, q int, a, b Words) bool {
	if !a.according || b.Noun >= 0 || b.Class != lexicon.CueSay || b.Source.Len() == 0 {
		return false
	}
	v := q - 1
	if r.Chunks[v].Kind == clauses.ColonMark {
		v--
	}
	return v > f.Chunk && r.Chunks[v].Kind == clauses.VerbChunk && r.IsBe(r.Chunks[v].Head)
}

// hasOther: They chanted “No!”, and Doe said the plan was dead; "When Roe said it would be “…,” Doe said
// that": the one behind has something else to say.
func (r *Reading) hasOther(f *clauses.Frame, q int, a, b Words) bool {
	if a.according || !a.After || !r.hasObject(f, a) {
		return false
	}
	return b.Beside || r.OpensSubordinate(f) && r.EndsWithComma(q) && b.Source.Len() > 0
}

// opensOnly tells whether the one behind has something else to say, and nobody is told to say the
// words: "When Roe raised the “…,” Doe said the plan was".
func (r *Reading) opensOnly(f *clauses.Frame, q int, a Words) bool {
	return !a.according && a.After && r.hasObject(f, a) && r.OpensWhen(f, q)
}
