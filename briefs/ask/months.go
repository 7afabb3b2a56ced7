package ask

import (
	"strings"
	"unicode/utf8"
)

// monthNames are the months in the languages that members type in: English,
// German, French, Spanish, Portuguese, Russian and Ukrainian (as they are called
// and as they stand in a date), Turkish. They are for questions alone; articles
// are read elsewhere.
var monthNames = [12][]string{
	strings.Fields("january januar jänner janvier enero janeiro январь января січень січня ocak"),
	strings.Fields("february februar février fevrier febrero fevereiro февраль февраля лютий лютого şubat subat"),
	strings.Fields("march märz maerz mars marzo março marco март марта березень березня mart"),
	strings.Fields("april avril abril апрель апреля квітень квітня nisan"),
	strings.Fields("may mai mayo maio май мая травень травня mayıs mayis"),
	strings.Fields("june juni juin junio junho июнь июня червень червня haziran"),
	strings.Fields("july juli juillet julio julho июль июля липень липня temmuz"),
	strings.Fields("august août aout agosto август августа серпень серпня ağustos agustos"),
	strings.Fields("september septembre septiembre setiembre setembro сентябрь сентября вересень вересня eylül eylul"),
	strings.Fields("october oktober octobre octubre outubro октябрь октября жовтень жовтня ekim"),
	strings.Fields("november novembre noviembre novembro ноябрь ноября листопад листопада kasım kasim"),
	strings.Fields("december dezember décembre decembre diciembre dezembro декабрь декабря грудень грудня aralık aralik"),
}

// besideDate are words that may stand in a date and say nothing of it.
var besideDate = set("of the in on de del du le la el em am im den der dem в г год года году у р рік року році yılı yıl")

// beforeDecade are words that make 1990 a decade.
var beforeDecade = set("decade années annees años anos década decada jahre годы годов роки років yıllar yılları")

// monthTyped gives "08" for a month's name or a beginning of it, of at least
// three letters, that no other month has: aug, sept, août, сент.
func monthTyped(w string) string {
	if utf8.RuneCountInString(w) < 3 {
		return ""
	}
	found := 0
	for i, names := range monthNames {
		for _, name := range names {
			if strings.HasPrefix(name, w) {
				if found != 0 && found != i+1 {
					return ""
				}
				found = i + 1
			}
		}
	}
	if found == 0 {
		return ""
	}
	return m2(found)
}
