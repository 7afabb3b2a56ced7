package extract

import "testing"

func TestDatelines(t *testing.T) {
	const story = "The ferry left the quay at seven."
	for line, place := range map[string]string{
		// wires
		"BEIRUT, Lebanon (AP) _ ":                     "BEIRUT, Lebanon",
		"ST. LOUIS (AP) -- ":                          "ST. LOUIS",
		"WASHINGTON -- (AP) -- ":                      "WASHINGTON",
		"NEW YORK/LONDON, Aug 5 (Reuters) - ":         "NEW YORK/LONDON",
		"BEIJING, Jan. 5 (Xinhua) -- ":                "BEIJING",
		"Paris (AFP) – ":                              "Paris",
		"(AP) _ ":                                     "",
		"(CNN) ":                                      "",
		"NEW DELHI: ":                                 "NEW DELHI",
		"KOLKATA/NEW DELHI: ":                         "KOLKATA/NEW DELHI",
		"Mumbai, March 3 (PTI): ":                     "Mumbai",
		"Mumbai, Mar 3 (PTI) ":                        "Mumbai",
		"KABUL (Quay): ":                              "KABUL",
		"SAN JOSE, Calif.--(BUSINESS WIRE)--":         "SAN JOSE, Calif.",
		"NEW YORK, Nov. 3, 2014 /PRNewswire/ -- ":     "NEW YORK",
		"MOSCOW — ":                                   "MOSCOW",
		"UNITED NATIONS (AP) — ":                      "UNITED NATIONS",
		"(Washington, D.C.) – ":                       "Washington, D.C.",
		"WASHINGTON, D.C. – ":                         "WASHINGTON, D.C.",
		"Nairobi, Kenya, March 3 – ":                  "Nairobi, Kenya",
		"PARIS, March 3 (Coast Wire) -- ``We won.'' ": "PARIS",
	} {
		text := line + story
		end, got := readDateline(text, true)
		if got != place || end == 0 {
			t.Errorf("%q: got place %q and %d bytes, want %q", text, got, end, place)
		}
	}
	for _, text := range []string{
		"LINDQVIST: The ferry left the quay.",
		"Q: The ferry left?",
		"Mara Lindqvist: The ferry left the quay.",
		"The plan is simple: The ferry leaves at seven.",
		"Her ferry — The Lady — left the quay.",
		"Lindqvist _ The chair _ left.",
		"On Monday: The ferry left.",
	} {
		if end, place := readDateline(text, true); end != 0 {
			t.Errorf("%q: got the dateline %q at %q", text, text[:end], place)
		}
	}
}
