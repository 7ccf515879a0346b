"""Scanned sheets as a PDF, one to a page."""

import io

import img2pdf

A4 = (595, 842)
LAYOUT = img2pdf.get_layout_fun(pagesize=A4, fit=img2pdf.FitMode.into, auto_orient=True)


def sheets_as_pdf(jpegs: list[bytes]) -> bytes:
    """Each sheet as large as an A4 page holds, upright or lying as it is; the same bytes every time."""
    sheets = [io.BytesIO(jpeg) for jpeg in jpegs]
    pdf: bytes = img2pdf.convert(sheets, layout_fun=LAYOUT, engine=img2pdf.Engine.internal, nodate=True)
    return pdf
