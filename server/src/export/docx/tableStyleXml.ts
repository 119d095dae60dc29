import { COLOURS } from './palette.ts';

/** Id of the table style. */
export const TABLE_STYLE = 'Samenspraaktabel';

const border = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.line}"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
const margins = ['left', 'right'].map((side) => `<w:${side} w:w="100" w:type="dxa"/>`).join('');

/** Table styles are the one kind the library has no options for: they come in as a style sheet of their own. */
export const TABLE_STYLE_XML = `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:style w:type="table" w:default="1" w:styleId="TableNormal">
    <w:name w:val="Normal Table"/>
    <w:uiPriority w:val="99"/>
    <w:semiHidden/>
    <w:unhideWhenUsed/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>
  </w:style>
  <w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">
    <w:name w:val="${TABLE_STYLE}"/>
    <w:basedOn w:val="TableNormal"/>
    <w:uiPriority w:val="39"/>
    <w:qFormat/>
    <w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>
  </w:style>
</w:styles>`;
