package stylebook

import "strings"

// List joins names as the language does: “A, B and C”.
func (v Voice) List(names ...string) string {
	n := len(names)
	if n < 2 {
		return strings.Join(names, "")
	}
	first, last := strings.Join(names[:n-1], ", "), names[n-1]
	joined := v.Say("list.last", first, last)
	if tongues[v.at].name == "es" && soundsI(last) {
		return strings.TrimSuffix(joined, " y "+last) + " e " + last
	}
	return joined
}

// soundsI tells the words before which Spanish says “e” for “y”: those that
// begin with the sound of i, but not of ie or io.
func soundsI(word string) bool {
	word = strings.TrimPrefix(strings.ToLower(word), "h")
	return strings.HasPrefix(word, "i") && !strings.HasPrefix(word, "ia") && !strings.HasPrefix(word, "ie") && !strings.HasPrefix(word, "io") ||
		strings.HasPrefix(word, "í")
}

// Quoted puts words between the language's quotation marks: “ ”, „ “, « ».
func (v Voice) Quoted(words string) string { return v.Say("quoted", words) }
