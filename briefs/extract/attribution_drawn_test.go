package extract_test

import (
	"strings"
	"testing"
)

// TestWhoseWordsAmongOthers holds sentences in which somebody else stands nearer
// to the quotation, or its words are drawn from people by a thing.
func TestWhoseWordsAmongOthers(t *testing.T) {
	for _, c := range []struct{ sentence, head string }{
		{"The plan drew “disbelief and disgust” from Jane Roe.", "Jane Roe"},
		{"The plan won “a qualified yes” from the union.", "union"},
		{"The bill met with “deep scepticism” from doctors.", "doctors"},
		{"The bill was greeted with “boos and whistles” from the crowd.", "crowd"},
		{"The clerk waved it through, drawing “disbelief” from six students who had tried to stop it.", "six students"},
		{"The forum “wholeheartedly denounced these raids and required that they stop.”", "The forum"},
		{"On Friday, Jon Doe “strongly rejected” the claim.", "Doe"},
		{"The envoy said in a message read out by his deputy that he “utterly rejects every effort of the kind”.", "The envoy"},
		{"Jane Roe told a rally organised by Jon Doe that it was “a broken promise”.", "Roe"},
		{"Clerks took a call from a woman who said her husband was “breaking everything,” the Bureau has said.", "a woman"},
		{"Jane Roe said Jon Doe rang at five to tell her it was “a broken promise”.", "Doe"},
		{"He added that the rules took up the fears voiced by the herders and will ensure it “has to meet our demands”.", "He"},
		{"It came after a notice from the bank that it could be “a hard winter for us”.", "bank"},
		{"She barred staff from the station, which bills itself as “unafraid,” until noon.", "the station"},
		{"It was another moment when Jon Doe lit their fury by talking about “so-called bedside work” on air.", "Doe"},
		{"Jane Roe said the ruling should leave Jon Doe in no doubt that they are ready to “go to the judges” if he refuses.", "Roe"},
		{"It came after Jane Roe, the minister, conceded she had been told of the “probable lines of attack” there.", "Roe"},
		{"The body has made a formal apology for the “grief and needless torment” of their kin.", "The body"},
		{"The firm has in the past described it as “a nest of thieves”.", "The firm"},
		{"The opposition party in Leeds on Sunday spurned results read out by the board, accusing the pair of striking a “pact with thieves”.", "opposition party"},
		{"Growth is “brittle”, above all because of quarrels, the chief economist of the union, Jane Roe, said on Friday.", "Jane Roe"},
		{"The ruling is “a gut punch” for them, Counsel Association departing President Jane Roe told the Docket on May 16.", "Jane Roe"},
		{"Jane Roe, chief of public health at the school and author of the paper, told us that it was “alarming.”", "Roe"},
		{"A medic has said patients have been “abandoned” as queues outside hospitals were once more allowed to grow.", "A medic"},
		{"A medic said it was “a disgrace” as ministers said they would act at once.", "A medic"},
		{"It was “a disgrace”, as Jane Roe put it on Friday.", "Roe"},
		{"Jon Doe told the panel it was odd, while the sheriffs’ league filed a card, describing the law as “a booby trap”.", "league"},
		{"Although it was “unfortunate” that they had put it off, Jane Roe said the board will keep defending it.", "Roe"},
		{"While he was “saddened” by the vote, Jon Doe said he would go on.", "Doe"},
		{"Jane Roe sent a note to the judge that read: “I took a good man’s voice away.”", "a note"},
		{"At one point delegates chanted “Sallow, sling your hook”.", "delegates"},
		{"A member of the panel waved the matter away as “theatre with stamps.”", "A member"},
		{"“Not how this board works,” the first read.", "the first"},
		{"The second brands Jon Doe “the new Roe” and ends with a sketch.", "The second"},
		{"He was hurting, running back Jon Doe told the team's website: “He’s a bull, that’s all.”", "Jon Doe"},
		{"“We had not been persuaded of it,” bank analyst Jon Doe, who has a “hold” rating on the stock, wrote in a note.", "Jon Doe"},
		{"“Dreadful to watch and I’d the best seat in the house,” was Jon Doe’s verdict.", "Doe"},
		{"It came after the minister Jane Roe — who is the host of a meeting — had replied that she had “seen no paper with it.”", "Roe"},
		{"Five Democrats — Jane Roe, Jon Doe and Ann Poe — said the pact is “too rotten” to patch.", "Five"},
		{"Jane Roe, who has worked on Huldra—or Hulda, as colleagues call it—since 2013, called it “beyond anything”.", "Roe"},
		{"He asked what it meant that Jon Doe — the “missing chair,” Jane Roe called him — passed it up.", "Roe"},
		{"In the statement Voltaro-Kesk said: “We gave it to the agency on the eve of the last stage.”", "Voltaro-Kesk"},
		{"The panel heard witnesses for and against, with hecklers again breaking in to shout “Maps for people!”", "hecklers"},
		{"“They will carry him out of here in a box.” That’s what Jane Roe, the secretary, said about it on Friday.", "Roe"},
		{"“So here is how it stands. We are in the fight of our lives.” She added: “Up or down.”", "She"},
		{"The lawmaker Jane Roe wrote that the complaints of nurses protesting against the bill “come from sloth and nothing else.”", "Roe"},
		{"Jane Roe, a one-time aide of the late Jon Doe who took over from the old man in March, has hailed it as a “fresh start”.", "Roe"},
		{"Jane Roe, a critic of the mayor, said in a statement from Camp Kent that it was “whistling past its own grave.”", "Roe"},
		{"Jane Roe suggested that it would be a comfort to those who had written in, and that there was “no trick” in it.", "Roe"},
		{"The head of the league says claims that scores were agreed by text message are “a fairy tale.”", "The head"},
		{"So intense was the talk that spokeswoman Jane Roe tried to damp it down by tweeting: “They get along fine.”", "Roe"},
		{"“No,” said the head of state's press chief Jane Roe.", "Jane Roe"},
		{"Jon Doe was seconded, with several saying that a fuse turned into “a blast at the labs” before ten at night, as one student put it.", "one student"},
		{"It came when Jane Roe told them that those who objected to a marina were “romantics who have never paid a wage.”", "Roe"},
		{"The flagbearer of the largest movement described the vote as “a burial of the people's will” on Tuesday.", "The flagbearer"},
		{"Jane Roe denied it, calling a story that said she had done so “utter fiction.”", "Roe"},
		{"He called the council's announcement of the figures in the middle of the night “a burial of the will”.", "He"},
		{"Roe’s group took money from a chain it ran, and leaders sought to have him leave over claims that he took cash from a chain he regulated, declaring him “unworthy of the seat”.", "leaders"},
		{"He called those who say the quay is finished “tourists in their own town”.", "He"},
		{"On the stage | Gov. Jane Roe joked that it was “the best listener we had all year.”", "Jane Roe"},
	} {
		firstIsOf(t, c.sentence, c.head)
	}
	for _, sentence := range []string{
		"When a reporter raised the matter of “stubborn priests,” the bishop said a stubborn man is one who sits down.",
		"They saw firms believed to be “on the edge” of ruin.",
	} {
		b := quoteBrief(t, "Council meets over the port\n\n"+sentence)
		for _, q := range b.Quotes {
			if q.Source != nil && (q.Source.Text == "the bishop" || q.Source.Text == "firms") {
				t.Errorf("%q: given to %s", sentence, q.Source.Text)
			}
		}
	}
}

// firstIsOf checks whose the first quotation of a sentence is.
func firstIsOf(t *testing.T, sentence, head string) {
	t.Helper()
	b := quoteBrief(t, "Council meets over the port\n\n"+sentence)
	given := "nobody"
	if len(b.Quotes) > 0 && b.Quotes[0].Source != nil {
		given = b.Quotes[0].Source.Text
	}
	if !strings.Contains(given, head) && !strings.Contains(head, given) {
		t.Errorf("%q: given to %s", sentence, given)
	}
}
