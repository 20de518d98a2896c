/** Generated from schemas/policies/v1.json by scripts/generate-validators.ts. */
import { countCodePoints } from '../../text/line-index.ts';

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:colophon:policies:v1","title":"Policy file","description":"A policy file: what a card must hold, and how it must be approved. Written as JSON or YAML. A file that has neither card nor approval is a plain JSON Schema of a card.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"What describes this file, for editors."},"title":{"type":"string","maxLength":200,"description":"What the policy is called."},"description":{"type":"string","maxLength":4096,"description":"Why it asks what it asks. For people."},"card":{"type":["object","boolean"],"description":"A JSON Schema (2020-12) of the whole card, the prose of its body in its fields. It refers only to its own $defs, and its patterns use no look-around, back references or word boundaries."},"approval":{"$ref":"#/$defs/approval"}},"$defs":{"approval":{"type":"object","description":"How a version is approved. Asked only where a policy is named under approve.","additionalProperties":false,"properties":{"signed":{"type":"boolean","description":"Whether each approving entry must be signed."},"signers":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":500},"uniqueItems":true,"description":"Principals of the allowed signers, of which one must have signed each approving entry."},"minimum":{"type":"integer","minimum":1,"maximum":100,"description":"How many people must approve. The first makes the version Approved, each further one renews it; status warns and gate refuses until there are enough."},"not_by":{"type":"array","items":{"type":"string","enum":["author","freezer"]},"uniqueItems":true,"description":"Who may not approve: the authors of the version's revisions, or who froze it. People are told apart by their addresses."}}}}};
const schema32 = {"type":"object","description":"How a version is approved. Asked only where a policy is named under approve.","additionalProperties":false,"properties":{"signed":{"type":"boolean","description":"Whether each approving entry must be signed."},"signers":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":500},"uniqueItems":true,"description":"Principals of the allowed signers, of which one must have signed each approving entry."},"minimum":{"type":"integer","minimum":1,"maximum":100,"description":"How many people must approve. The first makes the version Approved, each further one renews it; status warns and gate refuses until there are enough."},"not_by":{"type":"array","items":{"type":"string","enum":["author","freezer"]},"uniqueItems":true,"description":"Who may not approve: the authors of the version's revisions, or who froze it. People are told apart by their addresses."}}};
const func1 = (text) => countCodePoints(text, 0, text.length);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:colophon:policies:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "title")) || (key0 === "description")) || (key0 === "card")) || (key0 === "approval"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func1(data2) > 4096){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.description,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.card !== undefined){
let data3 = data.card;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema31.properties.card.type},message:"must be object,boolean",schema:schema31.properties.card.type,parentSchema:schema31.properties.card,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.approval !== undefined){
let data4 = data.approval;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((key1 === "signed") || (key1 === "signers")) || (key1 === "minimum")) || (key1 === "not_by"))){
const err7 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.signed !== undefined){
let data5 = data4.signed;
if(typeof data5 !== "boolean"){
const err8 = {instancePath:instancePath+"/approval/signed",schemaPath:"#/$defs/approval/properties/signed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.signed.type,parentSchema:schema32.properties.signed,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.signers !== undefined){
let data6 = data4.signers;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err9 = {instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema32.properties.signers,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.signers,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func1(data7) > 500){
const err11 = {instancePath:instancePath+"/approval/signers/" + i0,schemaPath:"#/$defs/approval/properties/signers/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema32.properties.signers.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data7) < 1){
const err12 = {instancePath:instancePath+"/approval/signers/" + i0,schemaPath:"#/$defs/approval/properties/signers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.signers.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/approval/signers/" + i0,schemaPath:"#/$defs/approval/properties/signers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.signers.items.type,parentSchema:schema32.properties.signers.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema32.properties.signers,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.signers.type,parentSchema:schema32.properties.signers,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.minimum !== undefined){
let data8 = data4.minimum;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err16 = {instancePath:instancePath+"/approval/minimum",schemaPath:"#/$defs/approval/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.minimum.type,parentSchema:schema32.properties.minimum,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/approval/minimum",schemaPath:"#/$defs/approval/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema32.properties.minimum,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/approval/minimum",schemaPath:"#/$defs/approval/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.minimum,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data4.not_by !== undefined){
let data9 = data4.not_by;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/approval/not_by/" + i2,schemaPath:"#/$defs/approval/properties/not_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.not_by.items.type,parentSchema:schema32.properties.not_by.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data10 === "author") || (data10 === "freezer"))){
const err20 = {instancePath:instancePath+"/approval/not_by/" + i2,schemaPath:"#/$defs/approval/properties/not_by/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.not_by.items.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.not_by.items.enum,parentSchema:schema32.properties.not_by.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err21 = {instancePath:instancePath+"/approval/not_by",schemaPath:"#/$defs/approval/properties/not_by/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema32.properties.not_by,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/approval/not_by",schemaPath:"#/$defs/approval/properties/not_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.not_by.type,parentSchema:schema32.properties.not_by,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate20;
})();

export const findFirst = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:colophon:policies:v1","title":"Policy file","description":"A policy file: what a card must hold, and how it must be approved. Written as JSON or YAML. A file that has neither card nor approval is a plain JSON Schema of a card.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"What describes this file, for editors."},"title":{"type":"string","maxLength":200,"description":"What the policy is called."},"description":{"type":"string","maxLength":4096,"description":"Why it asks what it asks. For people."},"card":{"type":["object","boolean"],"description":"A JSON Schema (2020-12) of the whole card, the prose of its body in its fields. It refers only to its own $defs, and its patterns use no look-around, back references or word boundaries."},"approval":{"$ref":"#/$defs/approval"}},"$defs":{"approval":{"type":"object","description":"How a version is approved. Asked only where a policy is named under approve.","additionalProperties":false,"properties":{"signed":{"type":"boolean","description":"Whether each approving entry must be signed."},"signers":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":500},"uniqueItems":true,"description":"Principals of the allowed signers, of which one must have signed each approving entry."},"minimum":{"type":"integer","minimum":1,"maximum":100,"description":"How many people must approve. The first makes the version Approved, each further one renews it; status warns and gate refuses until there are enough."},"not_by":{"type":"array","items":{"type":"string","enum":["author","freezer"]},"uniqueItems":true,"description":"Who may not approve: the authors of the version's revisions, or who froze it. People are told apart by their addresses."}}}}};
const schema32 = {"type":"object","description":"How a version is approved. Asked only where a policy is named under approve.","additionalProperties":false,"properties":{"signed":{"type":"boolean","description":"Whether each approving entry must be signed."},"signers":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":500},"uniqueItems":true,"description":"Principals of the allowed signers, of which one must have signed each approving entry."},"minimum":{"type":"integer","minimum":1,"maximum":100,"description":"How many people must approve. The first makes the version Approved, each further one renews it; status warns and gate refuses until there are enough."},"not_by":{"type":"array","items":{"type":"string","enum":["author","freezer"]},"uniqueItems":true,"description":"Who may not approve: the authors of the version's revisions, or who froze it. People are told apart by their addresses."}}};
const func1 = (text) => countCodePoints(text, 0, text.length);

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:colophon:policies:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "title")) || (key0 === "description")) || (key0 === "card")) || (key0 === "approval"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
let data0 = data.$schema;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 200){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.title,data:data1}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 4096){
validate20.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.description,data:data2}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.card !== undefined){
let data3 = data.card;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (typeof data3 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: schema31.properties.card.type},message:"must be object,boolean",schema:schema31.properties.card.type,parentSchema:schema31.properties.card,data:data3}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval !== undefined){
let data4 = data.approval;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs13 = errors;
for(const key1 in data4){
if(!((((key1 === "signed") || (key1 === "signers")) || (key1 === "minimum")) || (key1 === "not_by"))){
validate20.errors = [{instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data4}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.signed !== undefined){
let data5 = data4.signed;
const _errs14 = errors;
if(typeof data5 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/approval/signed",schemaPath:"#/$defs/approval/properties/signed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.signed.type,parentSchema:schema32.properties.signed,data:data5}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.signers !== undefined){
let data6 = data4.signers;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate20.errors = [{instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema32.properties.signers,data:data6}];
return false;
}
else {
if(data6.length < 1){
validate20.errors = [{instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.signers,data:data6}];
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func1(data7) > 500){
validate20.errors = [{instancePath:instancePath+"/approval/signers/" + i0,schemaPath:"#/$defs/approval/properties/signers/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema32.properties.signers.items,data:data7}];
return false;
}
else {
if(func1(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/approval/signers/" + i0,schemaPath:"#/$defs/approval/properties/signers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.signers.items,data:data7}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/approval/signers/" + i0,schemaPath:"#/$defs/approval/properties/signers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.signers.items.type,parentSchema:schema32.properties.signers.items,data:data7}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema32.properties.signers,data:data6}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/approval/signers",schemaPath:"#/$defs/approval/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.signers.type,parentSchema:schema32.properties.signers,data:data6}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.minimum !== undefined){
let data8 = data4.minimum;
const _errs20 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate20.errors = [{instancePath:instancePath+"/approval/minimum",schemaPath:"#/$defs/approval/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.minimum.type,parentSchema:schema32.properties.minimum,data:data8}];
return false;
}
if(errors === _errs20){
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/approval/minimum",schemaPath:"#/$defs/approval/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema32.properties.minimum,data:data8}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/approval/minimum",schemaPath:"#/$defs/approval/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.minimum,data:data8}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.not_by !== undefined){
let data9 = data4.not_by;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
const _errs24 = errors;
if(typeof data10 !== "string"){
validate20.errors = [{instancePath:instancePath+"/approval/not_by/" + i2,schemaPath:"#/$defs/approval/properties/not_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.not_by.items.type,parentSchema:schema32.properties.not_by.items,data:data10}];
return false;
}
if(!((data10 === "author") || (data10 === "freezer"))){
validate20.errors = [{instancePath:instancePath+"/approval/not_by/" + i2,schemaPath:"#/$defs/approval/properties/not_by/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.not_by.items.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.not_by.items.enum,parentSchema:schema32.properties.not_by.items,data:data10}];
return false;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/approval/not_by",schemaPath:"#/$defs/approval/properties/not_by/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema32.properties.not_by,data:data9}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/approval/not_by",schemaPath:"#/$defs/approval/properties/not_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.not_by.type,parentSchema:schema32.properties.not_by,data:data9}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/approval",schemaPath:"#/$defs/approval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
