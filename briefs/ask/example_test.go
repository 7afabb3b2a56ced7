package ask_test

import (
	"fmt"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func Example() {
	b, err := briefs.Load("testdata/harbour.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range ask.Quotes(b, ask.QuoteQuery{Speaker: "the president", About: "agreement"}).Quotes {
		fmt.Printf("%s: “%s” ¶%d\n", q.Speaker.Name.Name, q.Parts[0].Text, q.Parts[0].Paragraph)
		fmt.Println(q.Notes[0])
	}
	for _, p := range ask.Who(b, "kovac").Matches {
		fmt.Println(p.Name.Name, p.Relations[0].Label, p.Relations[0].To.Name)
	}
	// Output:
	// Zoë Kovač: “fair, late and necessary,” ¶3
	// speaker from “She”
	// Zoë Kovač sibling of Anton Kovač
	// Anton Kovač brother of Zoë Kovač
}
