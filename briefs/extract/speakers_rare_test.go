package extract

import (
	"strings"
	"testing"
)

// TestSpeakersRarelyCalled holds who is meant by what texts seldom call somebody by: the
// speaker of each text's last quotation, "" for nobody.
func TestSpeakersRarelyCalled(t *testing.T) {
	for _, x := range []struct{ name, text, want string }{
		{"who, behind dashes", "This followed a rebuke by Conrad Pike – a member of the council and the former head of the union – who said, “It is sad.”", "Conrad Pike"},
		{"who, behind commas", "This followed a rebuke by Conrad Pike, a member of the council and the former head of the union, who said, “It is sad.”", "Conrad Pike"},
		{"fired after he called", "Jon Quill was banned. The office fired Conrad Pike after he called it “sad.”", "Conrad Pike"},
		{"in a letter to another he called", "Jon Quill was banned. In a letter to Conrad Pike, he called it “sad.”", "Jon Quill"},
		{"a report in a paper", "The Ruritania Beacon, whose reporting is read by all, is old. A report in The Ruritania Beacon called the plan “sad.”", "Ruritania Beacon"},
		{"an essay in a paper", "The Ruritania Beacon, whose reporting is read by all, is old. An essay in The Ruritania Beacon called the plan “sad.”", ""},
		{"remembered as the student who", "One of them was Conrad Pike. You will remember Pike as the student politician who told them to “go home and be sad.”", "Conrad Pike"},
		{"the man, the only one named", "Conrad Pike was there. “It is bad,” Pike said.\n\nThe man then says that he crawled “all the way home.”", "Conrad Pike"},
		{"the man, with another named", "Conrad Pike was there with Jon Quill. “It is bad,” Pike said.\n\nThe man then says that he crawled “all the way home.”", ""},
		{"two things in one", "It is bad, said accountant and auditor Kim Quill on a show. “It is sad,” she told the host.", "Kim Quill"},
		{"what is told of another", "It is bad, said auditor Kim Quill. “It is sad,” she told the host.\n\nQuill explained that the bishop has been warned from the week he was made one.", "Kim Quill"},
		{"who would give a first name alone", "A trader near the market, who gave only his first name, Prosper, showed a thumb. “It is sad,” he said.", "Prosper"},
		{"who asked to be known by a first name", "One resident, who asked to be identified only as Ana, was blunt. “It is sad,” she said.", "Ana"},
		{"who asked not to be named", "One resident, who asked not to be named because she knows Ana Pike, was blunt. “It is sad,” she said.", ""},
		{"who introduced himself", "A man who introduced himself as Prosper was blunt. “It is sad,” he said.", "Prosper"},
		{"a student named Ana", "A student named Ana was blunt. “It is sad,” she said.", "Ana"},
		{"his teenage daughter", "His teenage daughter, Saskia, was blunt. “It is sad,” she said.", "Saskia"},
		{"the man is", "The man is Ewout Pike, 71. It was only when cleaning the panel with what he called “sad rags” that it broke.", "Ewout Pike"},
		{"asked if she was", "Mara Lindqvist spoke to radio host Jan Quill.\n\nQuill asked if she was wrong.\n\n“It is sad,” she replied.", "Mara Lindqvist"},
		{"told of between commas", "Conrad Pike spoke first. He met Sen. Pat Quill. Quill, he said, would be a bad mayor, one who would “be sad.” “It is bad,” he added.", "Conrad Pike"},
		{"he had little to say but that", "Ewout Pike came home. Of the other men he had little to say, except that Jon Quill was “a sad one”.", "Ewout Pike"},
		{"a paper whose reporting", "The Ruritania Beacon, whose reporting brought it to light, has asked if it is “sad.”", "Ruritania Beacon"},
		{"he added that another was", "Asked about it, Conrad Pike said that Sen. Jon Quill, along with him, had fought it. He added that Quill was “sad”.", "Conrad Pike"},
		{"the senator, he said, is", "Sen. Jon Quill wrote the bill. Conrad Pike is not buying it. The senator, he said, is “a sad man,” and the town knows.", "Conrad Pike"},
		{"spent by the end of the evening", "Ada Quill left. By the end of the evening Mr. Pike appeared spent. He wondered aloud what to do.\n\n“It is sad,” he said. Conrad Pike sat down.", "Conrad Pike"},
		{"a farmer's wife with a limp, who", "It came from Mara Lindqvist, a farmer’s wife with a limp, who told the board it was “sad.”", "Mara Lindqvist"},
		{"who runs and who called", "He met Ewout Pike, who is ill and who, in backing him, called it “sad.”", "Ewout Pike"},
		{"a town, and a letter which", "She read out a letter from a clerk in Ruritania, which called it “sad.”", ""},
		{"who announced a death", "Conrad Pike, a guitarist, died on Friday. He was 78.\n\nHis death was announced by his eldest son, Ewout Pike, a clerk. “It is sad,” he told reporters at the house.", "Ewout Pike"},
		{"who is the first woman", "The director Nino Vale won on Friday. Vale, 38, is the first woman to win since Mara Lindqvist in 1983. She gave it to her father.\n\n“It is sad,” she said to laughter.", "Nino Vale"},
		{"who is elected, the first woman", "Nino Vale, a pilot, was elected head of the board on Thursday, the first woman to hold the post. Vale beat Mara Lindqvist and Ewout Pike by nine votes.\n\n“It is sad,” she told them.", "Nino Vale"},
		{"his elder brother of the same name", "Ewout Pike, an economist, keeps the post. His elder brother Conrad Pike, a minister, was one of those to go. The shops shrugged.\n\n“It is sad,” Pike said.", "Ewout Pike"},
		{"the leader of a party, with another's leader told of last", "The Quay Movement Voices (QMV) of Conrad Pike took eight seats. The Port Alliance League (PAL) took nine.\n\nPAL leader Mara Lindqvist told supporters that she would open talks.\n\nPike, whose support is now needed, declined to say what his price would be. “It is sad,” the QMV leader told reporters.", "Conrad Pike"},
		{"the agency that employed her", "The agency that employed her, Orka, said it was “sad.”", "Orka"},
		{"a group, by its name of plain words", "The grass-roots group, Grey Shirts for Schools, calls it “sad.”", "Grey Shirts for Schools"},
		{"a charity, by its name of plain words", "A charity, Open Doors, said it was “sad.”", "Open Doors"},
		{"an age that two have", "Mara Lindqvist, 34, left on Monday. Ada Pike, 34, stayed. “It is sad,” the 34-year-old said.", ""},
		{"a teenager", "Mara Lindqvist, a teenage swimmer, won on Monday. Ewout Pike, a farmer, lost. “It is good,” the teenager said.", "Mara Lindqvist"},
		{"a trade that two have", "Fijian lawyer Mara Lindqvist left on Monday. Lawyer Ada Pike stayed in Leeds. “It is sad,” the lawyer said.", ""},
		{"two who hold seats", "Sen. Mara Lindqvist met Rep. Ewout Pike on Monday. She spoke to him. “It is sad,” the veteran Republican said.", ""},
		{"a secretary, whom no state sends", "Treasury Secretary Mara Lindqvist spoke on Monday. “It is sad,” the Ohio Republican said.", ""},
		{"another office", "Governor Mara Lindqvist wept on Monday. The 51-year-old mayor said it was “sad.”", ""},
		{"who was president then", "He met then-President Mara Lindqvist on Monday. Ewout Pike left. The former president said it was “sad.”", "Mara Lindqvist"},
		{"the head of the same", "Mara Lindqvist, head of the Kent mission, wept on Monday. Ewout Pike left. The head of the Kent mission said it was “sad.”", "Mara Lindqvist"},
		{"the head of another, at a story's head", "Air was sad, court hears\n\nThe chief executive of Kent Air said on Monday that it was “sad.”\n\nThe rain went on. Mara Lindqvist, chief executive of Leeds Rail, wept on Monday.", ""},
		{"one of a people", "French swimmer Mara Lindqvist won on Monday. Ada Pike lost. “It is good,” the Frenchwoman said.", "Mara Lindqvist"},
		{"another player", "George Pike wept on Monday. “It is sad,” the veteran striker said. “It is bad,” the goalkeeper said.", ""},
		{"who makes something by hand", "Mara Lindqvist, a craftsperson, spoke first. Ewout Pike, a farmer, left. The craftsperson said “we go on”.", "Mara Lindqvist"},
		{"somebody's brother, where nobody else is", "Her brother, George Pike, wept on Monday. The farmer said it was “sad.”", "George Pike"},
		{"two who are somebody's", "Mara Lindqvist’s lawyer, Ewout Pike, spoke on Monday. Ada Pike, a lawyer for Lindqvist, wept. Lindqvist’s lawyer said it was “sad.”", ""},
		{"one of three", "Three of them spoke on Monday. One of them was Mara Lindqvist, saying it was “sad.”", "Mara Lindqvist"},
		{"her letter", "Mara Lindqvist wept on Monday. Her letter said it was “sad.”", "Mara Lindqvist"},
		{"whose statement is nobody's here", "Mara Lindqvist issued a statement on Monday. The Quills’ statement said it was “bad.”", ""},
		{"a firm's statement", "Mara Lindqvist issued a statement on Monday. The firm’s statement said it was “bad.”", ""},
		{"who answers whom nobody names", "Mayor George Pike met Paul Quill on Monday.\n\n“Why?” the mayor asked.\n\n“Because,” he replied.", "Paul Quill"},

		{"a retailer", "Kestrel Stores closed on Monday. Mara Lindqvist wept. “It is sad,” the retailer said.", "Kestrel Stores"},
		{"a school, of a district", "Kent School District met Harbour Hotels on Monday. Mara Lindqvist left. “It is sad,” the school said.", "Kent School District"},
		{"police", "Kent Police Department officers met Leeds Water Board on Monday. Police said it was “sad.”", "Kent Police Department"},
		{"police of two towns", "Kent Police Department met the Leeds Police Department on Monday. Police said it was “sad.”", ""},
		{"no company: two bodies", "The Dockers Union sued Harbour Council on Monday. It rained. “It is sad,” the company said.", ""},
		{"no company: a council", "The Kent Council sued Mara Lindqvist on Monday. “It is sad,” the company said.", ""},
		{"the company that sued", "Toyota sued Honda on Monday. “It is sad,” the company said.", "Toyota"},

		{"the accused, told of twice", "Mara Lindqvist was charged with theft on Monday. Lindqvist was convicted of it on Friday. The judge was Ewout Pike. “It is sad,” the accused said.", "Mara Lindqvist"},
		{"the accused, by a plea", "Mara Lindqvist pleaded not guilty on Monday. The judge was Ewout Pike. “It is sad,” the accused said.", "Mara Lindqvist"},
		{"the accused, by a plea behind the name", "Mara Lindqvist, who pleaded guilty on Monday, wept. The judge was Ewout Pike. “It is sad,” the accused said.", "Mara Lindqvist"},
		{"the accused, called so", "Defendant Mara Lindqvist wept on Monday. The judge, Ewout Pike, left. “It is sad,” the accused said.", "Mara Lindqvist"},
		{"the accused, and then the name", "The accused, Mara Lindqvist, wept on Monday. Ewout Pike left. “It is sad,” the accused said.", "Mara Lindqvist"},
		{"a man accused", "Theft was sad, court hears\n\nA man accused of theft told the court on Monday that it was “sad.”\n\nGeorge Pike, 34, of Leeds, said that he had seen it. Paul Quill was charged with theft.", "Paul Quill"},
		{"a chief who is named only later", "Ward was sad, court hears\n\nA hospital chief has told the court on Monday that it was “sad.”\n\nThe ward closed on Monday, and it rained in Leeds.\n\nMara Lindqvist, chief of the hospital, said it had to be done.", "Mara Lindqvist"},
		{"a woman who told somebody", "Mara Lindqvist was sad, court hears\n\nA woman told Mara Lindqvist on Monday that it was “sad.”\n\nLindqvist, 34, of Leeds, said it had to be done.", ""},
		{"a man, and a woman named next", "Ward was sad, court hears\n\nA man told the court on Monday that it was “sad.”\n\nMara Lindqvist, 34, of Leeds, said it had to be done.", ""},

		{"an independent", "Sen. Mara Lindqvist (I-Maine) spoke on Monday. Rep. Ewout Pike (R-Texas) left. “It is sad,” the Maine independent said.", "Mara Lindqvist"},
		{"an independent, no Republican", "Ada Pike, an independent, spoke on Monday. “It is sad,” the Republican said.", ""},
		{"a Libertarian, no Republican", "Ada Pike, a Libertarian from Texas, spoke on Monday. “It is sad,” the Republican said.", ""},
		{"a Tory", "The Tory MP Mara Lindqvist spoke on Monday. The Labour MP Ewout Pike left. “It is sad,” the Conservative said.", "Mara Lindqvist"},
		{"one of Labour, no Tory", "Ada Pike, a Labour MP, spoke on Monday. “It is sad,” the Tory said.", ""},
		{"a state of two words", "Rep. Mara Lindqvist (D-New York) spoke on Monday. Rep. Ada Pike (D-New Jersey) left. “It is sad,” the New York Democrat said.", "Mara Lindqvist"},
		{"of that state for sure", "Rep. Mara Lindqvist, a Democrat, spoke on Monday. Rep. Ewout Pike (D-Texas) left. “It is sad,” the Texas Democrat said.", "Ewout Pike"},
		{"of that state for sure, named first", "Rep. Ewout Pike (D-Texas) spoke on Monday. Rep. Mara Lindqvist, a Democrat, left. “It is sad,” the Texas Democrat said.", "Ewout Pike"},

		{"who works for whom", "Mara Lindqvist, economist at stockbrokers Poole Dow, said “no” on Monday.", "Mara Lindqvist"},
	} {
		t.Run(x.name, func(t *testing.T) {
			said := quotedIn(t, x.text)
			if len(said) == 0 {
				t.Fatal("no quotation is found")
			}
			if _, who, _ := strings.Cut(said[len(said)-1], " = "); who != x.want {
				t.Errorf("%s\ngot %q, want %q", x.text, who, x.want)
			}
		})
	}
}
