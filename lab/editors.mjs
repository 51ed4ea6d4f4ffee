/**
 * Editors as they come, with the features that come with them and no setting for our sake. Each page offers
 * `roundTrip(html)`: what an editor who opens the source view, puts it in and saves would have saved.
 *
 * @typedef {object} Editor
 * @property {string} id the name of its package
 * @property {string} [body] markup of the page
 * @property {string[]} [scripts] paths below `node_modules/`
 * @property {string} [bundle] a module that is bundled first; it stands before `setUp`
 * @property {string} setUp a script that sets `window.roundTrip`
 */

const area = '<textarea id="editor"></textarea>';

/** @type {Editor[]} */
export const editors = [
  {
    id: 'ckeditor5',
    body: '<div id="editor"></div>',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    setUp: `
      const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, TableCaption,
        BlockQuote, ImageBlock, ImageInline, MediaEmbed} = CKEDITOR;
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, TableCaption, BlockQuote,
          ImageBlock, ImageInline, MediaEmbed],
      });
      window.roundTrip = (html) => (editor.setData(html), editor.getData());`,
  },
  {
    id: 'tinymce',
    body: area,
    scripts: ['tinymce/tinymce.min.js'],
    setUp: `
      const [editor] = await tinymce.init({selector: '#editor', license_key: 'gpl', plugins: 'link lists table image media'});
      window.roundTrip = (html) => (editor.setContent(html), editor.getContent());`,
  },
  {
    id: 'quill',
    body: '<div id="editor"></div>',
    scripts: ['quill/dist/quill.js'],
    setUp: `
      const quill = new Quill('#editor');
      window.roundTrip = (html) => {
        quill.setContents(quill.clipboard.convert({html}));
        return quill.getSemanticHTML();
      };`,
  },
  {
    id: '@tiptap/core',
    body: '<div id="editor"></div>',
    bundle: `
      import {Editor} from '@tiptap/core';
      import StarterKit from '@tiptap/starter-kit';
      window.editor = new Editor({element: document.querySelector('#editor'), extensions: [StarterKit]});`,
    setUp: `
      window.roundTrip = (html) => (editor.commands.setContent(html), editor.getHTML());`,
  },
  {
    id: 'trix',
    body: '<input id="field" type="hidden"><trix-editor input="field"></trix-editor>',
    scripts: ['trix/dist/trix.umd.min.js'],
    setUp: `
      const element = document.querySelector('trix-editor');
      window.roundTrip = (html) => (element.editor.loadHTML(html), element.value);`,
  },
  {
    id: 'jodit',
    body: area,
    scripts: ['jodit/es2021/jodit.min.js'],
    setUp: `
      const editor = Jodit.make('#editor');
      window.roundTrip = (html) => ((editor.value = html), editor.value);`,
  },
  {
    id: 'summernote',
    body: '<div id="editor"></div>',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    setUp: `
      const editor = $('#editor');
      editor.summernote();
      window.roundTrip = (html) => {
        editor.summernote('codeview.activate');
        $('.note-codable').val(html);
        editor.summernote('codeview.deactivate');
        return editor.summernote('code');
      };`,
  },
  {
    id: 'suneditor',
    body: area,
    scripts: ['suneditor/dist/suneditor.min.js'],
    setUp: `
      const editor = SUNEDITOR.create(document.querySelector('#editor'), {});
      await new Promise((done) => setTimeout(done, 1000));
      window.roundTrip = (html) => (editor.$.html.set(html), editor.$.html.get());`,
  },
  {
    id: 'trumbowyg',
    body: '<div id="editor"></div>',
    scripts: ['jquery/dist/jquery.min.js', 'trumbowyg/dist/trumbowyg.min.js'],
    setUp: `
      const editor = $('#editor').trumbowyg({svgPath: false});
      window.roundTrip = (html) => (editor.trumbowyg('html', html), editor.trumbowyg('html'));`,
  },
];
