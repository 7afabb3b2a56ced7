package extract

import (
	"testing"

	"dateline/briefs"
)

func TestGenderIsWhatTheTextShows(t *testing.T) {
	for text, want := range map[string]gender{
		"Stella Clinton won. Clinton smiled. Clinton left. Clinton slept.": female,
		"Tomas Carol won. Carol smiled, and Carol left.":                   male,
		"Mrs. Poole won.":                                              female,
		"Actress Xarem Kexor won.":                                     female,
		"Xarem Kexor won the race. He wept.":                           male,
		"Kexor, a judge, said that she would stay. Xarem Kexor is 54.": female,
		"Xarem Kexor won the race. Tomas Dow wept. He left.":           unknownGender,
		"Tomas Kexor won. Amy Roe came. Asked about Kexor, who left, she said no. Asked about Kexor, she said yes.": male,
		"Xarem Kexor left. Amy Roe came. They told Kexor that she would stay.":                                      unknownGender,
		"Xarem Kexor left. They pressed Kexor on whether he would stay.":                                            male,
		"The Kexor Foundation won.": plural,
	} {
		a := briefs.Article{ID: "a1", Text: text}
		s := whoIsWhoIn([]*namesDocument{findNames(readPage(&a))})
		if len(s.entities) == 0 {
			t.Errorf("%s\nnobody is found", text)
			continue
		}
		if got := s.entities[0].gender; got != want {
			t.Errorf("%s\ngender of %s is %d, expected %d", text, s.entities[0].Name, got, want)
		}
	}
}
