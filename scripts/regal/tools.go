//go:build tools

// Package regal pins the linter of the policies: `go build -C scripts/regal -mod=mod -o regal github.com/styrainc/regal`.
package regal

import _ "github.com/styrainc/regal"
