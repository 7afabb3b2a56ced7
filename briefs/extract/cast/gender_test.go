package cast

import (
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

func TestGenderIsWhatTheTextShows(t *testing.T) {
	for text, want := range map[string]names.Gender{
		"Stella Clinton won. Clinton smiled. Clinton left. Clinton slept.": names.Female,
		"Tomas Carol won. Carol smiled, and Carol left.":                   names.Male,
		"Mrs. Poole won.":                                              names.Female,
		"Actress Xarem Kexor won.":                                     names.Female,
		"Xarem Kexor won the race. He wept.":                           names.Male,
		"Kexor, a judge, said that she would stay. Xarem Kexor is 54.": names.Female,
		"Xarem Kexor won the race. Tomas Dow wept. He left.":           names.UnknownGender,
		"Tomas Kexor won. Amy Roe came. Asked about Kexor, who left, she said no. Asked about Kexor, she said yes.": names.Male,
		"Xarem Kexor left. Amy Roe came. They told Kexor that she would stay.":                                      names.UnknownGender,
		"Xarem Kexor left. They pressed Kexor on whether he would stay.":                                            names.Male,
		"The Kexor Foundation won.": names.Plural,
	} {
		a := briefs.Article{ID: "a1", Text: text}
		s := Gather([]*names.Document{names.Find(page.Read(&a))})
		if len(s.Entities) == 0 {
			t.Errorf("%s\nnobody is found", text)
			continue
		}
		if got := s.Entities[0].Gender; got != want {
			t.Errorf("%s\ngender of %s is %d, expected %d", text, s.Entities[0].Name, got, want)
		}
	}
}
