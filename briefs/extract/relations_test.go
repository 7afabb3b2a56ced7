package extract

import (
	"testing"
	"time"

	"dateline/briefs"
)

// "Her" is whoever is named; where two women may be meant it is nobody.
func TestWhoseKin(t *testing.T) {
	for text, want := range map[string]string{
		"Mara Poole mapped the sea for all of her life.\n\n“She knew the sea,” said Tom Roe, her son-in-law.\n":                                                                        "Mara Poole",
		"Mara Poole mapped the sea for all of her life.\n\nHer daughter, Jane Poole, said the cause was old age.\n\n“She knew the sea,” said Tom Roe, her son-in-law and a painter.\n": "",
	} {
		b, err := Build([]briefs.Article{{ID: "a1", Text: "A life at sea\n\n" + text}}, Options{At: time.Unix(0, 0).UTC()})
		if err != nil {
			t.Fatal(err)
		}
		got, names := "", map[string]string{}
		for _, e := range b.Entities {
			names[e.ID] = e.Name
		}
		for _, e := range b.Entities {
			for _, r := range e.Relations {
				if e.Name == "Tom Roe" {
					got = names[r.To]
				}
			}
		}
		if got != want {
			t.Errorf("%q: Tom Roe is kin of %q, want %q", text, got, want)
		}
	}
}
