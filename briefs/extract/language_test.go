package extract

import (
	"testing"
	"time"

	"dateline/briefs"
)

var tongues = map[string]struct {
	english bool
	text    string
}{
	"English": {true, "The ferry left the quay at noon on Friday with a crew of nine, and nobody who stood there thought that it would not come back. “It was an old ship,” said Mara Lindqvist, who had mended its engine twice, “but it was not a bad one.” The owner has not said what will become of the men."},
	"results": {true, "1. Mara Lindqvist, Quay Park 41:07\n2. Tom de Vries, Old Harbour 41:30\n3. Ines Holt, Sandling 42:11\n4. Ida Brennan, Harrow Bridge 43:00"},
	"German":  {false, "Die Fähre verließ am Freitag gegen Mittag mit neun Mann Besatzung den Kai, und niemand, der dort stand, dachte daran, dass sie nicht zurückkommen würde. „Es war ein altes Schiff“, sagte Mara Lindqvist, die zweimal die Maschine repariert hatte, „aber es war kein schlechtes.“ Der Eigner hat sich bisher nicht dazu geäußert, was aus den Männern werden soll, die an Bord waren."},
	"French":  {false, "Le bac a quitté le quai vendredi à midi avec neuf hommes à bord, et personne parmi ceux qui se tenaient là ne pensait qu’il ne reviendrait pas. « C’était un vieux bateau », a dit Mara Lindqvist, qui en avait réparé deux fois le moteur, « mais ce n’était pas un mauvais bateau. » Le propriétaire n’a pas encore dit ce que deviendraient les hommes qui étaient à bord."},
	"Dutch":   {false, "De veerboot verliet vrijdag om twaalf uur de kade met negen man aan boord, en niemand die daar stond dacht dat hij niet terug zou komen. ‘Het was een oud schip’, zei Mara Lindqvist, die twee keer de motor had gerepareerd, ‘maar het was geen slecht schip.’ De eigenaar heeft nog niet gezegd wat er met de mannen gaat gebeuren die aan boord waren toen het zonk."},
	"Danish":  {false, "Færgen forlod kajen fredag ved middagstid med ni mand om bord, og ingen af dem, der stod der, troede, at den ikke ville komme tilbage. »Det var et gammelt skib,« sagde Mara Lindqvist, som to gange havde repareret motoren, »men det var ikke noget dårligt skib.« Ejeren har endnu ikke sagt, hvad der skal ske med de mænd, som var om bord, da det sank."},
	"Russian": {false, "Паром отошёл от причала в пятницу в полдень с девятью членами экипажа, и никто не думал, что он не вернётся."},
	"Chinese": {false, "渡轮周五中午载着九名船员离开码头，没有人想到它不会回来。Mara Lindqvist说：“这是一艘老船，但不是一艘坏船。”船主没有说明船员的下落。"},
}

// Of a text that is not English nobody is named: its capitals say other things.
func TestOtherLanguagesNameNobody(t *testing.T) {
	for name, x := range tongues {
		if got := ReadsAsEnglish(x.text); got != x.english {
			t.Errorf("%s: reads as English: %t", name, got)
		}
		b, err := Build([]briefs.Article{{ID: "a1", Text: x.text, SHA256: briefs.Digest(x.text)}}, Options{At: time.Unix(0, 0).UTC()})
		if err != nil {
			t.Fatal(err)
		}
		if named := len(b.Entities) > 0; named != x.english {
			t.Errorf("%s: it names %d", name, len(b.Entities))
		}
		for _, f := range b.Check() {
			t.Errorf("%s: %v", name, f)
		}
	}
}
