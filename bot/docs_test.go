package bot

import (
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"dateline/bot/store"
)

// TestEveryMetricIsExplained holds docs/operations.md against /metrics: each
// metric of the bot's stands there, and it names no other, alerts included.
func TestEveryMetricIsExplained(t *testing.T) {
	doc, err := os.ReadFile("../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	described := make(chan *prometheus.Desc)
	go func() { defer close(described); NewMetrics().Registry.Describe(described) }()
	kept := map[string]bool{}
	for d := range described {
		if m := regexp.MustCompile(`fqName: "(dateline_\w+)"`).FindStringSubmatch(d.String()); m != nil {
			kept[m[1]] = true
		}
	}
	if len(kept) < 5 {
		t.Fatalf("only %d metrics are kept", len(kept))
	}
	named := map[string]bool{}
	for _, m := range regexp.MustCompile(`dateline_\w+`).FindAllString(string(doc), -1) {
		name := regexp.MustCompile(`_(bucket|sum|count)$`).ReplaceAllString(m, "")
		named[name] = true
		if !kept[name] {
			t.Errorf("docs/operations.md names %s, which /metrics does not have", m)
		}
	}
	for name := range kept {
		if !named[name] {
			t.Errorf("docs/operations.md does not explain %s", name)
		}
	}
}

// TestEveryColumnOfPeopleIsNamed holds docs/security.md against the database:
// each column that says who did something stands there.
func TestEveryColumnOfPeopleIsNamed(t *testing.T) {
	doc, err := os.ReadFile("../docs/security.md")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "dateline.db")
	st, err := store.Open(t.Context(), "sqlite:"+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(`SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c
		WHERE m.type = 'table' AND (c.name LIKE '%\_by' ESCAPE '\' OR c.name LIKE '%user%' OR c.name LIKE '%member%' OR c.name LIKE '%author%')`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var columns []string
	for rows.Next() {
		var c string
		if err := rows.Scan(&c); err != nil {
			t.Fatal(err)
		}
		columns = append(columns, c)
		if !strings.Contains(string(doc), "`"+c+"`") {
			t.Errorf("docs/security.md does not name the column %s", c)
		}
	}
	if len(columns) < 5 {
		t.Errorf("only the columns %v say who did something", columns)
	}
	for _, m := range regexp.MustCompile("`([a-z_]+\\.[a-z_]+_by)`").FindAllStringSubmatch(string(doc), -1) {
		if !slices.Contains(columns, m[1]) {
			t.Errorf("docs/security.md names the column %s, which there is not", m[1])
		}
	}
}
