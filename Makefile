# Karaula. `make help` lists what there is. Nothing needs to be installed by hand but Node 20+, npm and make.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The project's own Node 24 and tools come first, but for the installation itself.
BIN := $(CURDIR)/node_modules/.bin
WITH := PATH="$(BIN):$$PATH"
INSTALLED := node_modules/.installed
# $(1): vitest's projects. With REPORT_DIR set, the results are also written there, for .ci/run to count.
VITEST = @$(WITH) vitest run $(addprefix --project ,$(1)) $(if $(REPORT_DIR),--reporter=default --reporter=json --outputFile.json=$(REPORT_DIR)/$@.json)
# One line when all is well, everything when not.
QUIETLY = @log=$$(mktemp); trap 'rm -f "$$log"' EXIT; if $(WITH) $(2) >"$$log" 2>&1; then echo '  ok  $(1)'; else echo 'FAIL  $(1)'; cat "$$log"; exit 1; fi

.PHONY: help
help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The director's page, built when something of it is newer than the last time.
PAGE := .cache/console-page/index.html
PAGE_SOURCES := $(shell find src/console/page src/console/wire src/contract src/gen -type f) vite.config.ts tools/region-map-plugin.ts
$(PAGE): $(PAGE_SOURCES) $(INSTALLED)
	@$(WITH) vite build --logLevel warn

.PHONY: page
page: $(PAGE) ## Build the director's page; every target that shows it does so by itself

.PHONY: ready
ready: $(INSTALLED) broker $(PAGE) ## Install what is pinned, find the broker, build the page; others do so by themselves

.PHONY: demo
demo: $(INSTALLED) broker $(PAGE) ## See it work: six directors' feeds and a page, a convoy, a forgery refused (under a minute)
	@$(WITH) node src/cli/karaula.js demo

.PHONY: test
test: $(INSTALLED) broker token $(PAGE) ## Run every test that needs no container engine
	$(call VITEST,unit bus)

.PHONY: test-unit
test-unit: $(INSTALLED) token ## Run the tests that need no broker
	$(call VITEST,unit)

.PHONY: test-bus
test-bus: $(INSTALLED) broker token $(PAGE) ## Run the tests against a real broker, on this machine
	$(call VITEST,bus)

.PHONY: test-browser
test-browser: $(INSTALLED) broker $(PAGE) ## Run the tests of the director's page in Debian's Chromium, against a real broker
	@$(WITH) node tools/find-chromium.ts >/dev/null
	$(call VITEST,browser)

.PHONY: screenshots
screenshots: $(INSTALLED) broker $(PAGE) ## Take pictures of the director's page, wide and narrow, by day and at night; in report/screenshots
	@$(WITH) node --no-warnings tools/screenshots.ts $(or $(REPORT_DIR),report)/screenshots

.PHONY: test-containers
test-containers: $(INSTALLED) broker $(PAGE) ## Run the bus tests against a broker in a container
	@$(WITH) tools/test-containers.sh

.PHONY: test-scenarios
test-scenarios: $(INSTALLED) broker ## Replay every scenario and compare with what it expects; pages in report/scenarios
	@$(WITH) node src/cli/karaula.js replay --all --report $(or $(REPORT_DIR),report)/scenarios

# SEED=… makes the same faults again; without it they are new each time, and the seed is printed.
FAULTS = @$(WITH) node tools/faults.ts $(if $(SEED),--seed $(SEED))

.PHONY: faults
faults: $(INSTALLED) broker ## Break a hub and its members under load, every kind of fault, in a minute and a half
	$(FAULTS) --count 60 --bound-seconds 70

.PHONY: faults-long
faults-long: $(INSTALLED) broker ## The same with 1,000 faults: about an hour
	$(FAULTS) --count 1000

# ENTRIES=… for another backlog, JSON=1 for the figures as they are; with DOCUMENT=1 they go to docs/benchmarks.md too.
.PHONY: bench-catch-up
bench-catch-up: $(INSTALLED) broker ## Memory of a follower 100,000 entries behind, and of their publisher (minutes; Linux)
	@$(WITH) node bench/catch-up.ts $(if $(ENTRIES),--entries $(ENTRIES)) $(if $(JSON),--json) $(if $(DOCUMENT),--document)

# ALERTS, MINUTES, RATE and ROUNDS for another inbox or run; JSON=1 and DOCUMENT=1 as above; TRACE=1: also what tasks worked; CHECK=1: ends
# with 1 when a bound is broken.
.PHONY: bench-console
bench-console: $(INSTALLED) broker $(PAGE) ## How fast the director's page is over 10,000 alerts, and its memory for an hour (Linux, Chromium)
	@$(WITH) node --no-warnings bench/console.ts $(if $(ALERTS),--alerts $(ALERTS)) $(if $(MINUTES),--minutes $(MINUTES)) \
		$(if $(RATE),--rate $(RATE)) $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(JSON),--json) $(if $(DOCUMENT),--document) $(if $(TRACE),--trace) $(if $(CHECK),--check)

# What Karaula is compared with has packages of its own; where they cannot be had, those who need them take no part.
PEERS_INSTALLED := bench/peers/node_modules/.installed
$(PEERS_INSTALLED): bench/peers/package-lock.json $(INSTALLED)
	@echo 'Installing the packages that Karaula is compared with …'
	@cd bench/peers && if npm ci --ignore-scripts --no-audit --no-fund --loglevel=error; then cp package-lock.json node_modules/.installed; fi

# PEERS=all: also those that need a server, from Debian's packages; ONLY=a,b: these; DOCUMENT=1: into docs/benchmarks.md too.
BENCH_FLAGS = $(if $(filter all,$(PEERS)),--peers) $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(MESSAGES),--messages $(MESSAGES)) \
	$(if $(ONLY),--only $(ONLY)) $(if $(JSON),--json) $(if $(DOCUMENT),--document)
BENCHES := throughput latency flood backlog verification second-signature sealing links detect growth

.PHONY: bench
bench: ## Compare with the floor, a weekend script and peers, and all other benchmarks (a quarter of an hour)
	@$(MAKE) $(BENCHES:%=bench-%)

.PHONY: $(BENCHES:%=bench-%)
bench-throughput: ## Alerts a second: floors, weekend script, peers, Karaula; PEERS=all with servers
bench-latency: ## Latency at 1,000 alerts a second
bench-flood: ## What one publisher's flood does to the others
bench-backlog: ## Catching up with a stored backlog: unverified, verified one by one, by chain
bench-verification: ## Verifying one by one against by chain, in one process
bench-second-signature: ## What a second, post-quantum signature costs who signs, who verifies and who catches up
bench-sealing: ## What it costs to seal what is said for the members
bench-links: ## What it costs to find out who has reported the same
bench-detect: ## What standing detections find in made-up years, how late, and how many are false
bench-growth: ## What an alert costs with more members, feeds, and entries kept
bench-throughput bench-latency: $(PEERS_INSTALLED)
$(BENCHES:%=bench-%): bench-%: $(INSTALLED) broker
	@$(WITH) node --no-warnings bench/$*.ts $(BENCH_FLAGS)

# PROFILE, RATE, DURATION and SEED say which, how fast, how long and again; see docs/load.md.
.PHONY: load
load: $(INSTALLED) broker ## Load a hub with a summer Saturday for half a minute; the report is in report/
	@$(WITH) node src/cli/karaula.js load --profile $(or $(PROFILE),summer-peak) --report report \
		$(if $(RATE),--rate $(RATE)) $(if $(DURATION),--duration $(DURATION)) $(if $(SEED),--seed $(SEED))

# Searches that take many seconds each; make test runs them.
SEARCHES := test/gate/mutants.test.ts test/gate/splits.test.ts test/contract/link-spellings.test.ts
UNIT = $(shell find test -name '*.test.ts' -not -name '*.bus.test.ts')

.PHONY: check
check: $(INSTALLED) ## Types, format, lint, rooms, words, generated code, dead code, quick tests
	@$(MAKE) $(if $(findstring -j,$(MAKEFLAGS)),,-j2) -k -Otarget check-types check-format check-proto check-rooms check-words check-generated check-dead
	@$(WITH) vitest run --project unit --reporter=dot $(filter-out $(SEARCHES),$(UNIT))

.PHONY: check-types check-format check-proto check-rooms check-words check-generated check-dead
check-types: $(INSTALLED)
	$(call QUIETLY,types,bash -c 'tsc --noEmit && tsc --noEmit -p src/console/page')
check-format: $(INSTALLED)
	$(call QUIETLY,format and lint,biome ci --colors=off --error-on-warnings --max-diagnostics=40 bench src test tools vite.config.ts vitest.config.ts)
check-proto: $(INSTALLED)
	$(call QUIETLY,messages,buf lint)
check-rooms: $(INSTALLED)
	$(call QUIETLY,rooms,node tools/check-rooms.ts)
check-words: $(INSTALLED)
	$(call QUIETLY,words,node tools/check-words.ts)
check-generated: $(INSTALLED)
	$(call QUIETLY,generated code,tools/check-generated.sh)
check-dead: $(INSTALLED)
	$(call QUIETLY,dead code,knip)

# Finds nats-server on this machine, or fetches it into .cache/ once.
.PHONY: broker
broker: $(INSTALLED)
	@$(WITH) node tools/find-nats-server.ts >/dev/null

# Finds SoftHSM, a token in software, or fetches it into .cache/ once. Tests that need it are skipped without it.
.PHONY: token
token: $(INSTALLED)
	@$(WITH) node tools/find-softhsm.ts >/dev/null

$(INSTALLED): package-lock.json
	@tools/bootstrap.sh

.PHONY: clean
clean: ## Remove what was made here: packages, cache, reports. A state folder (.karaula) stays
	@rm -rf node_modules bench/peers/node_modules .cache coverage report
