package render

import (
	"strconv"
	"strings"

	"dateline/bot/stylebook"
)

// Numbers whose form the catalogs can't hold, since it follows from the number.

// ordinal writes “3rd” in English. Elsewhere the catalog has the ending.
func ordinal(v stylebook.Voice, n int) string {
	digits := strconv.Itoa(n)
	if v.Locale() != "en-US" {
		return digits
	}
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			return digits + "st"
		case 2:
			return digits + "nd"
		case 3:
			return digits + "rd"
		}
	}
	return digits + "th"
}

// century writes a century's number as the language does: “20th”, “XX”, “XXe”.
func century(v stylebook.Voice, n int) string {
	switch v.Locale() {
	case "fr":
		if n == 1 {
			return "Ier"
		}
		return roman(n) + "e"
	case "es-ES", "pt-BR", "ru", "uk":
		return roman(n)
	}
	return ordinal(v, n)
}

func roman(n int) string {
	var out strings.Builder
	for _, d := range []struct {
		value int
		sign  string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.value; n -= d.value {
			out.WriteString(d.sign)
		}
	}
	return out.String()
}

// decade writes the first year of a decade with the ending that its sound asks
// for: “1990’lar”, “1980’ler”; “1990-ті”, “1940-ві”, “2000-ні”.
func decade(v stylebook.Voice, year string) string {
	n, err := strconv.Atoi(year)
	if err != nil {
		return year
	}
	tens := n / 10 % 10
	switch v.Locale() {
	case "tr":
		// on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan; yüz, bin
		if tens == 1 || tens == 3 || tens == 4 || tens == 6 || tens == 9 {
			return year + "’lar"
		}
		return year + "’ler"
	case "uk":
		switch {
		case tens == 4:
			return year + "-ві" // сорокові
		case tens == 0 && n%1000 == 0:
			return year + "-ні" // двотисячні
		}
		return year + "-ті"
	}
	return year
}

// few writes small numbers out where the language's newspapers would and one
// word serves all nouns: in English.
func few(v stylebook.Voice, n int) string {
	words := [...]string{"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"}
	if v.Locale() == "en-US" && n < len(words) {
		return words[n]
	}
	return v.Say("number", n)
}
