package stylebook

import "testing"

func TestList(t *testing.T) {
	for _, c := range []struct {
		locale string
		names  []string
		want   string
	}{
		{"en-US", nil, ""}, {"en-US", []string{"Ada"}, "Ada"}, {"en-US", []string{"Ada", "Bo", "Cy"}, "Ada, Bo and Cy"},
		{"de", []string{"Ada", "Bo"}, "Ada und Bo"}, {"fr", []string{"Ada", "Bo", "Cy"}, "Ada, Bo et Cy"}, {"pt-BR", []string{"Ada", "Ida"}, "Ada e Ida"},
		{"es-419", []string{"Ada", "Bo"}, "Ada y Bo"}, {"es-ES", []string{"Ada", "Ida"}, "Ada e Ida"}, {"es-ES", []string{"Ada", "Íñigo"}, "Ada e Íñigo"},
		{"es-ES", []string{"Ada", "Hilda"}, "Ada e Hilda"}, {"es-ES", []string{"Ada", "Iain"}, "Ada y Iain"},
		{"ru", []string{"Ada", "Bo"}, "Ada и Bo"}, {"uk", []string{"Ada", "Bo"}, "Ada та Bo"}, {"tr", []string{"Ada", "Bo"}, "Ada ve Bo"},
	} {
		if got := For(c.locale).List(c.names...); got != c.want {
			t.Errorf("%s: %q, want %q", c.locale, got, c.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	for locale, want := range map[string]string{
		"en-GB": "“x”", "de": "„x“", "fr": "«\u202fx\u202f»", "es-419": "«x»", "pt-BR": "“x”", "ru": "«x»", "uk": "«x»", "tr": "“x”",
	} {
		if got := For(locale).Quoted("x"); got != want {
			t.Errorf("%s: %s, want %s", locale, got, want)
		}
	}
}
