package extract_test

import "testing"

// TestSpeakersJustNamed holds whom "he" and "she" mean where the name that was named last says
// neither, and another, of an earlier paragraph, says it.
func TestSpeakersJustNamed(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"a spokesman who is she", "Dr Amy Duggan, who teaches law, notes “they take a chance.”\n\nThe paper has a letter to justice spokesman Tamsor Corl. Corl told them she was disappointed with the answer. “I asked him,” she said.", "Amy Duggan, Tamsor Corl"},
		{"a spokesman of no other sign", "Dr Amy Duggan, who teaches law, notes “they take a chance.”\n\nJustice spokesman Tamsor Corl was late. “I asked her,” he said.", "Amy Duggan, Tamsor Corl"},
		{"the group, of which the story is", "Retailer Hearth & Home World saw its shares slide after founder Paul Doe admitted it. He told the Sunday Courier so.\n\nIt was late.\n\nThe group, which runs 260 stores, warned over profits after what it called “unhelpfully mild” weather.", "Hearth & Home World"},
		{"whom who held the floor means", "Senator Tom Pell said he had heard it. The effort was led by Senator Paul Lieb of Kent, who held the floor for hours, a move he later said “woke up a lot of people”.", "Paul Lieb"},
		{"a cousin of somebody's, who", "They released a statement from a cousin of Paul Wisk's, who said he was “always looking for an angle.”", "-"},
		{"who is asked about others", "“It is late,” Amy Doe said. Asked about her vote in the event that Jane Roe faces Tom Poe, who left, she replied: “I don’t know. I’m going to see.”", "Amy Doe"},
		{"who is told that he", "Ms Amy Duggan said she was glad.\n\nCllr Tamsor Ahern said that it was “a loaded question” to ask.\n\nCllr Loone took exception to this, telling Cllr Ahern that he would not be “lectured by anyone” and asking that it be withdrawn.\n\n“I won't withdraw it,” she replied.", "Tamsor Ahern, Loone"},
		{"the next paragraph's pronoun", "Ms Amy Duggan said she was glad.\n\nCllr Tamsor Ahern said that it was “a loaded question” to ask.\n\n“You can dress it up whatever way you like,” she said.", "Tamsor Ahern"},
		{"whose attic it is", "Ms. Amy Hask paid in gin.\n\n“She’d cuss you out for being late,” said the saxophonist Tamsor Tubbs, who lodged in her attic for years. He called it “the only school I could afford.”", "Tamsor Tubbs"},
		{"a paragraph that leads to what is said", "Rep. Gwendolyn Astor said that it is “in the business of eating its own.”\n\nTamsor Havel, whose group has fought it since 2009, was blunter.\n\n“They got caught,” she told the paper.", "Gwendolyn Astor, Tamsor Havel"},
		{"with whose name a sentence ends", "Minister Paul Doe wrote that he was following it “with a broken heart”.\n\nOthers gathered there last night for prayers led by a local priest, Tamsor Aquin. “We do not have answers,” he told them.", "Paul Doe, Tamsor Aquin"},
		{"a woman charged, and who she is", "The hearing was led by Judge Fiona Garr. She sat late.\n\nThe woman charged with the theft of the goat, Tamsor Farr (71), had no lawyer. She told them she “only meant to mind it”.", "Tamsor Farr"},
		{"a grandmother of no name", "Judge Fiona Garr sat late. There was a grandmother who took a goat from a field because, she said, it “looked lonely”.", "-"},
		{"a name that both bear", "Minister Amy Doe spoke. Ashley Roe fell. “I was never there,” he said.", "Ashley Roe"},
		{"one who gave a name", "Minister Paul Doe spoke. One passenger, who gave her name only as Dot, said they had her support. “They’re good kids,” she said.", "Dot"},
		{"one of them, named behind it", "One of the churches named in the report, the Diocese of Restig, said it had “nothing to add”.", "Diocese of Restig"},
		{"one of the firms, named behind it", "One of the firms named in the report, Kestrel Bank, said it had “nothing to add”.", "Kestrel Bank"},
		{"one of them, who runs a firm", "One of the men, who runs Kestrel Bank, said he had “nothing to add”.", "-"},
		{"a chief judge is a judge", "Chief judge Paul Doe said the court was “in no way convinced”. “They were a danger to the nation,” the judge read.", "Paul Doe"},
		{"a chief magistrate is a magistrate", "Chief Magistrate Paul Doe said that Dr Tom Roe will be detained. It was late.\n\nThe magistrate directed that Dr Roe be given a mask.\n\n“Anything else can wait,” he ruled.", "Paul Doe"},
		{"a body's chairman is not the body", "The chairman of the Kent Alliance frowned, adding that labour “will not fold its arms”.", "-"},
		{"her mother, she said", "Jane Doe came. Her mother, she said, thought drums were “the devil’s furniture.”", "Jane Doe"},
		{"a statement that a sentence opens with", "The Maritime Alliance was late. In a statement to the Herald on Monday, the Maritime Alliance said it was “very strongly committed”. “It is regrettable that our letters were lost,” the statement continued.", "Maritime Alliance"},
	})
}

// TestSpeakersOfSameWords holds that words of which a lead does not say whose they are are those of
// whoever is told to say them further down.
func TestSpeakersOfSameWords(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"a lead's words, said below", "Victims of a man described as “a thief of the very worst kind” are afraid.\n\nIt rained.\n\nSentencing him, Judge Amy Doe called him “a thief of the very worst kind” and left.", "Amy Doe"},
		{"a part of what is said below", "Victims of a man described as “a thief of the worst kind” are afraid.\n\nIt rained.\n\n“He is a thief of the worst kind, and he knows it,” said Judge Amy Doe.", "Amy Doe"},
		{"two who say them", "Victims of a man described as “a thief of the worst kind” are afraid.\n\n“He is a thief of the worst kind,” said Judge Amy Doe. It rained.\n\nHe is “a thief of the worst kind,” said Paul Roe.", "-, Amy Doe, Paul Roe"},
		{"other words", "Victims of a man described as “a thief of the worst kind” are afraid.\n\n“He is a thief of the worst sort,” said Judge Amy Doe.", "-, Amy Doe"},
		{"too few words", "Victims of a man described as “a thief” are afraid.\n\n“He is a thief,” said Judge Amy Doe.", "-, Amy Doe"},
	})
}
