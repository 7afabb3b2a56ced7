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
		{"rejected a media report", "Jane Doe was late. She also rejected as “fiction from start to finish” a media report that she had left.", "She"},
		{"she liked to say, between dashes", "Jane Doe made clear that she was no saint — “I’m nobody’s saint,” she liked to say — but many players recalled beds.", "she"},
		{"recalled a man telling her", "Jane Doe recalled a man in the party telling her that voters “always come home”.", "a man in the party"},
		{"made headlines for calling", "Paul Roe is here. Last year, he made headlines for calling a school “a halfway house for kids.”", "he"},
		{"giving his name as", "A spokesman giving his name only as Row Z told them that it should not be considered “a service of any kind”.", "A spokesman"},
		{"their statement of Wednesday", "“With a broken heart we have to announce it”, the family’s statement of Wednesday reads.", "the family’s statement"},
		{"first words, according to another", "According to Paul Roe, the minister’s first words were: “I hear that you were right.”", "the minister"},
		{"the plan, according to Roe", "According to Paul Roe, the plan was this: “I hear that you were right.”", "Paul Roe"},
		{"relatives off a place", "Relatives of sailors drowned when a tug went down off Kent, Canada in 2008 have criticised the “unbearable” wait.", "Relatives of sailors"},
		{"fans, of what a team does", "Fans say England have called it “unbearable”.", "England"},
		{"said the town would, and denounced", "Jane Doe said the town would go on paying and denounced the plan as “a panic”.", "Jane Doe"},
		{"said the town stayed, and called it", "Jane Doe could not come and called it “a panic”.", "Jane Doe"},
		{"was said to have replied", "Paul Roe described Jane Doe as “a storm”, to which she was said to have replied that “some roofs need testing”.", "Paul Roe | she"},
	})
}
