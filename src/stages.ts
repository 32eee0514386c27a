export { displayWidth } from './diagnostics/display-width.js'
export { escapeControls } from './diagnostics/escape-controls.js'
export { formatMessage } from './diagnostics/format-message.js'
export { foldKey } from './source/fold.js'
