"""Applications under the hash of their private link, and their attachments."""

from peewee import BlobField, CharField, Database, ForeignKeyField, IntegerField, Model, TextField
from playhouse.migrate import SchemaMigrator  # type: ignore[import-untyped]


class Application(Model):
    """An application as first kept."""

    secret_hash = CharField(unique=True)
    document = TextField()
    created = IntegerField()
    changed = IntegerField(index=True)


class Attachment(Model):
    """A file of an application as first kept."""

    application = ForeignKeyField(Application, on_delete="CASCADE")
    filename = TextField()
    media_type = CharField()
    size = IntegerField()
    sha256 = CharField()
    data = BlobField()

    class Meta:
        """One name once in an application."""

        indexes = ((("application", "filename"), True),)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Make the two tables."""
    with db.bind_ctx([Application, Attachment]):
        db.create_tables([Application, Attachment])


def down(_migrator: SchemaMigrator, db: Database) -> None:
    """Drop them."""
    with db.bind_ctx([Application, Attachment]):
        db.drop_tables([Attachment, Application])
