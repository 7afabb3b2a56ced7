package schedule

import (
	"strings"
	"time"
)

// The words for days as members of the bot's languages write them, by Discord's
// names for the languages: short forms, the day, and the forms that “on …” and
// “from … to …” take. After CLDR's day names, with the cases that these phrases
// need.
var dayNames = byWord(map[string]string{
	"en-US": `mon monday mondays | tue tues tuesday tuesdays | wed weds wednesday wednesdays | thu thur thurs thursday thursdays |
		fri friday fridays | sat saturday saturdays | sun sunday sundays`,
	"de": `mo montag montags | di dienstag dienstags | mi mittwoch mittwochs | do donnerstag donnerstags |
		fr freitag freitags | sa samstag samstags sonnabend sonnabends | so sonntag sonntags`,
	"fr": `lu lun lundi lundis | ma mar mardi mardis | me mer mercredi mercredis | je jeu jeudi jeudis |
		ven vendredi vendredis | sa sam samedi samedis | di dim dimanche dimanches`,
	"es-ES": `lu lun lunes | ma mar martes | mi mié mie miércoles miercoles | ju jue jueves |
		vi vie viernes | sá sa sáb sab sábado sábados sabado sabados | do dom domingo domingos`,
	"pt-BR": `seg segunda segundas | ter terça terças terca tercas | qua quarta quartas | qui quinta quintas |
		sex sexta sextas | sáb sab sábado sábados sabado sabados | dom domingo domingos`,
	"ru": `пн понедельник понедельника понедельники понедельникам | вт вторник вторника вторники вторникам |
		ср среда среду среды средам | чт четверг четверга четверги четвергам | пт пятница пятницу пятницы пятницам |
		сб суббота субботу субботы субботам | вс воскресенье воскресенья воскресеньям`,
	"uk": `пн понеділок понеділка понеділки понеділкам понеділках | вт вівторок вівторка вівторки вівторкам вівторках |
		ср середа середу середи середам середах | чт четвер четверга четверги четвергам четвергах |
		пт п'ятниця п'ятницю п'ятниці п'ятницям п'ятницях | сб субота суботу суботи суботам суботах |
		нд неділя неділю неділі неділям неділях`,
	"tr": `pzt pazartesi pazartesileri pazartesiden | sal salı salıları salıdan salıya | çar çarşamba carsamba çarşambaları çarşambaya |
		per perşembe persembe perşembeleri perşembeye | cum cuma cumaları cumaya | cmt cts cumartesi cumartesileri cumartesiye |
		paz pzr pazar pazarları pazara`,
})

// byWord turns the lists, from Monday on, into what each word means.
func byWord(lists map[string]string) map[string]map[string]time.Weekday {
	out := map[string]map[string]time.Weekday{}
	for locale, list := range lists {
		out[locale] = map[string]time.Weekday{}
		for i, forms := range strings.Split(list, "|") {
			for _, word := range strings.Fields(forms) {
				out[locale][word] = time.Weekday((i + 1) % 7)
			}
		}
	}
	return out
}

// dayGroups are words for several days.
var dayGroups = func() map[string]weekdays {
	out := map[string]weekdays{}
	for set, list := range map[weekdays]string{
		everyDay: `daily | every day | everyday | all | all days |
			täglich | jeden tag | alle tage | quotidien | quotidiennement | tous les jours | chaque jour |
			diario | diariamente | a diario | todos los días | todos los dias | cada día | cada dia |
			diário | todos os dias | todo dia | todo o dia | ежедневно | каждый день | все дни |
			щодня | щоденно | кожен день | кожного дня | her gün | hergün | günlük`,
		workdays: `weekdays | weekday | every weekday | workdays | working days |
			werktags | werktage | werktag | wochentags | an werktagen | unter der woche | jours ouvrés | jours ouvrables | jours de semaine | en semaine | semaine |
			laborables | días laborables | dias laborables | días hábiles | dias habiles | entre semana |
			dias úteis | dias uteis | dias de semana | durante a semana | будни | по будням | в будни | рабочие дни | по рабочим дням |
			будні | у будні | в будні | по буднях | робочі дні | у робочі дні | hafta içi | haftaiçi | hafta içleri | iş günleri`,
		weekend: `weekends | weekend | every weekend |
			wochenende | wochenenden | wochenends | am wochenende | an wochenenden | le weekend | les weekends | en fin de semaine |
			fin de semana | fines de semana | el fin de semana | los fines de semana |
			fim de semana | fins de semana | finais de semana | nos fins de semana | выходные | по выходным | в выходные |
			вихідні | у вихідні | в вихідні | по вихідних | на вихідних | hafta sonu | haftasonu | hafta sonları`,
	} {
		for _, phrase := range strings.Split(list, "|") {
			out[strings.Join(strings.Fields(phrase), " ")] = set
		}
	}
	return out
}()

// upTo stand between the ends of a range of days.
var upTo = []string{"-", "to", "through", "bis", "à", "au", "a", "al", "até", "по", "до"}

// betweenDays are words beside days that say nothing of their own.
var betweenDays = []string{
	"and", "on", "every", "from", "und", "am", "jeden", "von", "et", "le", "les", "de", "du", "chaque", "y", "e", "el", "los", "cada", "del", "desde",
	"às", "aos", "as", "os", "toda", "todas", "и", "с", "со", "по", "в", "во", "каждый", "каждую", "каждое",
	"і", "й", "та", "з", "із", "у", "ve", "her", "günü", "günleri",
}

// wordForms makes the ways to write one thing the same.
var wordForms = strings.NewReplacer(
	"-feiras", "", "-feira", "", " feira", "", "week-end", "weekend",
	"’", "'", "ʼ", "'", "`", "'", "\u0307", "", // İ in lower case is i and a dot
	"–", " - ", "—", " - ", "-", " - ",
)

// foldWords is how members' words are compared.
func foldWords(words string) string {
	return strings.Join(strings.Fields(wordForms.Replace(strings.ToLower(words))), " ")
}
