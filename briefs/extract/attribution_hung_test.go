package extract

import "testing"

// TestWhatHangsOnNames holds whose words are where names with much on them, clauses that are shut
// and nouns between stand in the way. Each sentence has the words for whose each quotation is, in
// order.
func TestWhatHangsOnNames(t *testing.T) {
	checkSources(t, []sourcesCase{
		{"what she described as his", "Jane Doe cited what she described as his “elastic” views on trade.", "she"},
		{"what it called another's", "Jane Doe told them to reject what she called Mr. Roe’s “outrageous demands.”", "she"},
		{"referred to the mayor who said, as", "Paul Roe referred to Tom Poe, the mayor who said Friday he would stay, as “this total nobody.”", "Paul Roe"},
		{"the landslide another had claimed", "Paul Roe said it was not the “lopsided majority” Jane Doe had claimed.", "Jane Doe"},
		{"the landslide that another had promised", "Paul Roe said it was not the “lopsided majority” that Jane Doe had promised.", "Jane Doe"},
		{"a disgrace that another said so", "Paul Roe said it was a “disgrace” that Jane Doe had said so.", "Paul Roe"},
		{"heard him denounce", "Tom Poe spoke. They have heard him denounce as “a theft” any outcome.", "him"},
		{"saw her brand it", "Jane Doe spoke. Voters saw her brand it “a theft” on Monday.", "her"},
		{"saw Doe brand them", "The meeting saw Jane Doe brand them “cranks”.", "Jane Doe"},
		{"who declined to say whether", "Jane Doe, who has declined to say whether she will come, asked reporters whether they had “anything else to ask about.”", "Jane Doe"},
		{"a demand that they yield, a motion, was", "Paul Roe said Mr. Poe’s demand that the group give up its weapon, a motion to strip leaders of their posts, was “a nonstarter.”", "Paul Roe"},
		{"whom another accused, and said", "Paul Roe pointed to the voters, whom Tom Poe last month accused of “voting against themselves,” and said it was “a ceiling he can’t break.”", "Tom Poe | Paul Roe"},
		{"says Doe, with no comma", "Jane Doe spoke. The cable car will not undergo any major changes in its route says Doe. “We would expect few changes to where the towers go.”", "Doe"},
		{"in a statement Mr Roe said", "In a statement Mr Roe said, “Bad advice brought loss and worry to families.”", "Roe"},
		{"in his statement, of who leads the group", "In his statement Coun Paul Roe, who leads the group, said his words were “unworthy of the office” and that he would write.", "Paul Roe"},
		{"said Roe afterwards", "“I never saw it,” said Coun Roe afterwards.", "Roe"},
		{"led chants", "Student officer Paul Roe led chants of “Poe out!” and “Pay it back!”", "Paul Roe | Paul Roe"},
		{"led the crowd in chants", "Paul Roe led the crowd in chants of “Poe out!”", "Paul Roe"},
		{"heard chants", "Paul Roe heard chants of “Poe out!”", "-"},
		{"is heard to say", "“Not that, not that,” Paul Roe is heard to say on the recording, to which Tom Poe answers “You said two.”", "Paul Roe | Tom Poe"},
		{"wholeheartedly", "Paul Roe, the chief executive of the Trust, this morning “wholeheartedly” apologised to savers.", "Paul Roe"},
		{"slowly", "The rope “slowly” broke.", ""},
		{"answer with", "The members answer any question about what they believe with “Ask the cook.”", "The members"},
		{"who spoke through an aide, named", "The commissioner, who spoke through his media aide, Tamsor Poe, on Monday, said it was “laughable” to talk.", "The commissioner"},
		{"who met a rival, named", "Paul Roe, who met a rival, Tom Poe of Georgia, called it “a long night”.", "Paul Roe"},
		{"the chairman of a body with its letters, named", "The chairman of the Kent Labour Congress, KLC, in the state, Pastor Paul Roe, said that labour “will not fold its arms”.", "Paul Roe"},
	})
}
