"""Every address there is; one that goes away breaks somebody's bookmark."""

from flask import Flask

ADDRESSES = """
GET / start.show
GET /fortsett/<secret> link.arrive
GET /funn findings.show
GET /godkjenning approval.show
GET /kan-dere-soke eligible.show
GET /kriterier mirror.show
GET /last-ned/<name> sending.fetch
GET /last-ned/lagret sending.saved
GET /lenke link.show
GET /ordning choosing.show
GET /personvern about.privacy
GET /regler editions.show
GET /send sending.show
GET /side/<page_id> pages.show
GET /slett link.ask_delete
GET /soknad tasks.show
GET /spor asking.show
GET /start-fra beginning.ask_file
GET /static/<path:name> assets.serve
GET /svar answers.show
GET /tilgjengelighet about.accessibility
GET /vedlegg attachments.show
GET /vedlegg/<attachment> attachments.fetch
POST /begynn beginning.begin
POST /fortsett/<secret> link.enter
POST /funn findings.stand_by
POST /glem link.forget
POST /godkjenning approval.save
POST /ordning choosing.ask
POST /regler editions.move
POST /side/<page_id> pages.save
POST /slett link.delete
POST /soknad/sprak tasks.answer_language
POST /spor asking.ask
POST /sprak language.switch
POST /start-fra beginning.resume
POST /vedlegg attachments.upload
POST /vedlegg/<attachment>/fjern attachments.remove
"""


def test_every_address_is_known(app: Flask) -> None:
    known = [
        f"{method} {rule.rule} {rule.endpoint}"
        for rule in app.url_map.iter_rules()
        for method in sorted(rule.methods or ())
        if method in ("GET", "POST")
    ]
    assert sorted(known) == ADDRESSES.strip().splitlines()


def test_looking_at_a_page_changes_nothing(app: Flask) -> None:
    changing = {"begin", "resume", "save", "stand_by", "delete", "forget", "enter", "remove", "upload", "switch"}
    changing |= {"move"}
    gets = [rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())]
    assert not [one for one in gets if one.partition(".")[2] in changing]
