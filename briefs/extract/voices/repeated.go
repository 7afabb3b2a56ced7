package voices

import (
	"slices"
	"strings"
	"unicode"

	"dateline/briefs"
)

// Words that a text quotes twice: in its lead nobody is said to have said them, and further down
// somebody is.

const (
	leastRepeated = 3 // words that are hardly two people's
	mostLikely    = 4 // quotations with the same three words that are compared
)

// repeated gives quotations of no source the speaker whom the text has say the same words elsewhere.
func (s *Story) repeated() {
	if !slices.ContainsFunc(s.Quotes, isNobodys) {
		return
	}
	said := map[string][]int{} // by three words: quotes that hold them
	for i := range s.Quotes {
		if s.Quotes[i].Speaker == "" {
			continue
		}
		for _, p := range s.Quotes[i].Passages {
			words := saidWords(p.Text)
			for at := 0; at+leastRepeated <= len(words); at++ {
				if key := strings.Join(words[at:at+leastRepeated], " "); len(said[key]) < mostLikely {
					said[key] = append(said[key], i)
				}
			}
		}
	}
	for i := range s.Quotes {
		q := &s.Quotes[i]
		if !isNobodys(*q) {
			continue
		}
		if speaker := s.speakerOfSame(q.Passages[0].Text, said); speaker != "" {
			q.Speaker, q.Basis = speaker, briefs.Continued
		}
	}
}

// isNobodys tells a quotation in one piece that nobody is said to have said.
func isNobodys(q briefs.Quote) bool {
	return q.Speaker == "" && q.Source == nil && len(q.Passages) == 1
}

// speakerOfSame gives the one speaker who is told to say all the words of a text; "" for none or two.
func (s *Story) speakerOfSame(text string, said map[string][]int) briefs.Ref {
	words := saidWords(text)
	if len(words) < leastRepeated {
		return ""
	}
	whole := " " + strings.Join(words, " ") + " "
	var speaker briefs.Ref
	for _, i := range said[strings.Join(words[:leastRepeated], " ")] {
		for _, p := range s.Quotes[i].Passages {
			if !strings.Contains(" "+strings.Join(saidWords(p.Text), " ")+" ", whole) {
				continue
			}
			if speaker != "" && speaker != s.Quotes[i].Speaker {
				return ""
			}
			speaker = s.Quotes[i].Speaker
		}
	}
	return speaker
}

// saidWords are the words of a quotation in small letters.
func saidWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
}
