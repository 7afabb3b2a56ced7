package render

import (
	"strings"
	"testing"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// TestDates gives a value of each form in every language: English, German,
// French, Spanish, Portuguese, Russian, Ukrainian, Turkish.
func TestDates(t *testing.T) {
	for _, row := range []string{
		"2021-08-26       | 26 Aug 2021 | 26. Aug. 2021 | 26 août 2021 | 26 ago 2021 | 26 de ago. de 2021 | 26 авг. 2021 | 26 серп. 2021 | 26 Ağu 2021",
		"2021-05-01       | 1 May 2021 | 1. Mai 2021 | 1er mai 2021 | 1 may 2021 | 1 de mai. de 2021 | 1 мая 2021 | 1 трав. 2021 | 1 May 2021",
		"2021-05          | May 2021 | Mai 2021 | mai 2021 | may 2021 | mai. de 2021 | май 2021 | трав. 2021 | May 2021",
		"XXXX-08-15       | 15 Aug, year not stated | 15. Aug., Jahr nicht genannt | 15 août, année non précisée | 15 ago, año no indicado | 15 de ago., ano não informado | 15 авг., год не указан | 15 серп., рік не вказано | 15 Ağu, yıl belirtilmemiş",
		"2021-08-15TEV    | 15 Aug 2021, evening | 15. Aug. 2021, abends | 15 août 2021, soir | 15 ago 2021, tarde-noche | 15 de ago. de 2021, noite | 15 авг. 2021, вечер | 15 серп. 2021, вечір | 15 Ağu 2021, akşam",
		"2021-08-15T09:00Z| 15 Aug 2021, 09:00 UTC | 15. Aug. 2021, 09:00 UTC | 15 août 2021, 09:00 UTC | 15 ago 2021, 09:00 UTC | 15 de ago. de 2021, 09:00 UTC | 15 авг. 2021, 09:00 UTC | 15 серп. 2021, 09:00 UTC | 15 Ağu 2021, 09:00 UTC",
		"2021             | 2021 | 2021 | 2021 | 2021 | 2021 | 2021 | 2021 | 2021",
		"199              | 1990s | 1990er-Jahre | années 1990 | años 1990 | anos 1990 | 1990-е | 1990-ті | 1990’lar",
		"198              | 1980s | 1980er-Jahre | années 1980 | años 1980 | anos 1980 | 1980-е | 1980-ті | 1980’ler",
		"194              | 1940s | 1940er-Jahre | années 1940 | años 1940 | anos 1940 | 1940-е | 1940-ві | 1940’lar",
		"200              | 2000s | 2000er-Jahre | années 2000 | años 2000 | anos 2000 | 2000-е | 2000-ні | 2000’ler",
		"18               | 19th century | 19. Jahrhundert | XIXe siècle | siglo XIX | século XIX | XIX век | XIX століття | 19. yüzyıl",
		"BC03             | 4th century BC | 4. Jahrhundert v. Chr. | IVe siècle av. J.-C. | siglo IV a. C. | século IV a.C. | IV век до н. э. | IV століття до н. е. | MÖ 4. yüzyıl",
		"BC0044           | 44 BC | 44 v. Chr. | 44 av. J.-C. | 44 a. C. | 44 a.C. | 44 до н. э. | 44 до н. е. | MÖ 44",
		"2021-SU          | summer 2021 | Sommer 2021 | été 2021 | verano de 2021 | verão de 2021 | лето 2021 | літо 2021 | 2021 yazı",
		"XXXX-SU          | summer, year not stated | Sommer, Jahr nicht genannt | été, année non précisée | verano, año no indicado | verão, ano não informado | лето, год не указан | літо, рік не вказано | yaz, yıl belirtilmemiş",
		"2021-Q3          | Q3 2021 | 3. Quartal 2021 | T3 2021 | 3.º trimestre de 2021 | 3º trimestre de 2021 | 3-й квартал 2021 | 3-й квартал 2021 | 2021 3. çeyreği",
		"2021-H2          | second half of 2021 | zweites Halbjahr 2021 | second semestre 2021 | segundo semestre de 2021 | segundo semestre de 2021 | вторая половина 2021 | друга половина 2021 | 2021 ikinci yarısı",
		"2021-W33         | week of 16 Aug 2021 | Woche ab 16. Aug. 2021 | semaine du 16 août 2021 | semana del 16 ago 2021 | semana de 16 de ago. de 2021 | неделя с 16 авг. 2021 | тиждень від 16 серп. 2021 | 16 Ağu 2021 haftası",
		"2021-W33-WE      | weekend of 21 Aug 2021 | Wochenende ab 21. Aug. 2021 | week-end du 21 août 2021 | fin de semana del 21 ago 2021 | fim de semana de 21 de ago. de 2021 | выходные с 21 авг. 2021 | вихідні від 21 серп. 2021 | 21 Ağu 2021 hafta sonu",
		"XXXX-WXX-2       | Tuesday, date not stated | Dienstag, Datum nicht genannt | mardi, date non précisée | martes, fecha no indicada | terça-feira, data não informada | вторник, дата не указана | вівторок, дату не вказано | Salı, tarih belirtilmemiş",
		"XXXX-XX-03       | the 3rd, month not stated | der 3., Monat nicht genannt | le 3, mois non précisé | el día 3, mes no indicado | dia 3, mês não informado | 3-е число, месяц не указан | 3-те число, місяць не вказано | ayın 3. günü, ay belirtilmemiş",
		"XXXX             | date not stated | Datum nicht genannt | date non précisée | fecha no indicada | data não informada | дата не указана | дату не вказано | tarih belirtilmemiş",
		"P2D              | | | | | | | |",
		"PRESENT_REF      | | | | | | | |",
	} {
		cells := strings.Split(row, "|")
		for i, v := range stylebook.Voices() {
			if got, want := Date(v, strings.TrimSpace(cells[0])), strings.TrimSpace(cells[i+1]); got != want {
				t.Errorf("%s in %s: %q, want %q", cells[0], v.Locale(), got, want)
			}
		}
	}
}

// TestDatesAgree: the English of the style book is that of ask, which speaks in
// the terminal.
func TestDatesAgree(t *testing.T) {
	for _, value := range []string{"2021-08-15", "2021-08-05", "2021-08-15T09:00+2:00", "0079", "20", "2021-W53", "XXXX-H1", "T09:30", "BC0480-04", "BC048", "2018-XX", "-0044"} {
		if got, want := Date(english, value), ask.InWords(value); got != want {
			t.Errorf("%s: %q, and %q in the terminal", value, got, want)
		}
	}
	for _, kind := range []ask.NoteKind{ask.SpeakerFromPronoun, ask.SpeakerContinued, ask.SpeakerFromDescription, ask.SpeakerUnknown,
		ask.YearFromPublication, ask.CountedFromPublication, ask.YearFromStory, ask.CountedFromStory, ask.YearUnknown} {
		for _, from := range []*ask.Citation{nil, {}} {
			if from != nil {
				from.Text = "Tuesday"
			}
			n := ask.Note{Kind: kind, From: from}
			if got := note(english, n, fold); got != n.String() {
				t.Errorf("%s: %q, and %q in the terminal", kind, got, n)
			}
		}
	}
	for want, n := range map[string]ask.Note{
		"“She” is Zoë Kovač": {Kind: ask.PersonMeant, Who: &ask.Name{Name: "Zoë Kovač"}, From: &ask.Citation{Passage: briefs.Passage{Text: "She"}}},
		"about Zoë Kovač":    {Kind: ask.PersonMeant, Who: &ask.Name{Name: "Zoë Kovač"}},
	} {
		if got := note(english, n, fold); got != want || n.String() != want {
			t.Errorf("%q, in the terminal %q, want %q", got, n, want)
		}
	}
}

func TestBeforeAndAfter(t *testing.T) {
	for _, row := range []string{
		"before | 2021-08-15 | before 15 Aug 2021 | vor dem 15. Aug. 2021 | avant le 15 août 2021 | antes del 15 ago 2021 | antes de 15 de ago. de 2021 | до 15 авг. 2021 | до 15 серп. 2021 | 15 Ağu 2021 öncesi",
		"after  | 2021       | after 2021 | nach 2021 | après 2021 | después de 2021 | depois de 2021 | после 2021 | після 2021 | 2021 sonrası",
		"before | 199        | before 1990s | vor den 1990er-Jahren | avant les années 1990 | antes de los años 1990 | antes dos anos 1990 | раньше, чем 1990-е | раніше, ніж 1990-ті | 1990’lar öncesi",
		"after  | 2021-SU    | after summer 2021 | später als Sommer 2021 | plus tard : été 2021 | después: verano de 2021 | depois: verão de 2021 | позже, чем лето 2021 | пізніше, ніж літо 2021 | 2021 yazı sonrası",
		"undated|            | date not stated | Datum nicht genannt | date non précisée | fecha no indicada | data não informada | дата не указана | дату не вказано | tarih belirtilmemiş",
	} {
		cells := strings.Split(row, "|")
		e := ask.Event{Order: ask.Order(strings.TrimSpace(cells[0])), Named: strings.TrimSpace(cells[1])}
		for i, v := range stylebook.Voices() {
			if got, want := when(v, e), strings.TrimSpace(cells[i+2]); got != want {
				t.Errorf("%s%s in %s: %q, want %q", cells[0], cells[1], v.Locale(), got, want)
			}
		}
	}
}

// TestKin: whatever one can be to another has its word.
func TestKin(t *testing.T) {
	for _, kin := range ask.Kins() {
		if key := "kin." + strings.ReplaceAll(kin, " ", "-"); !stylebook.Has(key) {
			t.Errorf("the style book lacks %s", key)
		} else if got := english.Say(key, "X"); got != kin+" of → X" {
			t.Errorf("%s is %q, in the terminal %q", key, got, kin+" of → X")
		}
	}
}
