package extract

// tense is when a clause says that something is.
type clauseTense uint8

const (
	unknownTense clauseTense = iota
	pastTense
	presentTense
	futureTense
)

// tenseAt tells the tense of the clause that a date stands in: that of the
// nearest finite verb before it in its sentence, or else of the first after it.
func (d *document) tenseAt(at span) clauseTense {
	i := d.sentenceAt(at.start)
	if i < 0 {
		return unknownTense
	}
	s := d.sentences[i]
	tokens := d.tokens[s.first:s.last]
	here := 0
	for here < len(tokens) && tokens[here].start < at.start {
		here++
	}
	for j := here - 1; j >= 0; j-- {
		if t := verbTense(tokens, j); t != unknownTense {
			return t
		}
	}
	for j := here; j < len(tokens); j++ {
		if t := verbTense(tokens, j); t != unknownTense {
			return t
		}
	}
	return unknownTense
}

// verbTense tells what the token j says of its clause's tense.
func verbTense(tokens []token, j int) clauseTense {
	t := &tokens[j]
	switch t.tag {
	case "VBD":
		return pastTense
	case "MD":
		switch t.text {
		case "will", "Will", "’ll", "'ll", "shall", "wo", "may", "can":
			return futureTense
		}
		return futureTense
	case "VBZ", "VBP":
		for k := j + 1; k < len(tokens) && k < j+4; k++ {
			if tokens[k].tag == "TO" || leadsOn[tokens[k].text] {
				return futureTense // "are to travel", "is still expected"
			}
		}
		return presentTense
	case "VB":
		if j > 0 && tokens[j-1].tag == "TO" {
			return governorTense(tokens, j-2)
		}
	case "VBN":
		if leadsOn[t.text] {
			return futureTense
		}
	}
	return unknownTense
}

// leadsOn are the words after which an infinitive, or a date, lies ahead.
var leadsOn = map[string]bool{
	"scheduled": true, "expected": true, "due": true, "set": true, "slated": true, "planned": true,
	"plan": true, "plans": true, "planning": true, "intends": true, "intend": true, "hopes": true, "hope": true,
	"expects": true, "expect": true, "wants": true, "want": true, "promised": true, "vowed": true, "agreed": true,
	"ready": true, "going": true, "about": true, "likely": true, "is": true, "are": true,
}

// governorTense is the tense of an infinitive, from the word that it hangs on.
func governorTense(tokens []token, j int) clauseTense {
	if j >= 0 && leadsOn[tokens[j].text] {
		return futureTense
	}
	return unknownTense
}
